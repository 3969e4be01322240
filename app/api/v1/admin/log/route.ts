import * as endpoints from '@/lib/schemas/admin'
import { listAdminLog } from '@/lib/use-cases/list-admin-log'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listAdminLog, listAdminLog)
