import * as endpoints from '@/lib/schemas/admin'
import { readVerification, verifyLog } from '@/lib/use-cases/verify-log'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readVerification, readVerification)
export const POST = defineHandler(endpoints.verifyLog, verifyLog)
