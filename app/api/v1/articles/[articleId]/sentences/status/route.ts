import * as endpoints from '@/lib/schemas/sentences'
import { setStatuses } from '@/lib/use-cases/set-statuses'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.setStatuses, setStatuses)
