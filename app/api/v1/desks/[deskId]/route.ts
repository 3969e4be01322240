import * as endpoints from '@/lib/schemas/desks'
import { renameDesk } from '@/lib/use-cases/rename-desk'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.renameDesk, renameDesk)
