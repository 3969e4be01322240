import * as endpoints from '@/lib/schemas/record'
import { readLog } from '@/lib/use-cases/read-log'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readLog, readLog)
