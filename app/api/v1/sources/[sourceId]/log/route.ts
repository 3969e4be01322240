import * as endpoints from '@/lib/schemas/sources'
import { readSourceLog } from '@/lib/use-cases/sources/read-sources'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readSourceLog, readSourceLog)
