import * as endpoints from '@/lib/schemas/sources'
import { changeSource, deleteSource } from '@/lib/use-cases/sources/change-source'
import { openSource } from '@/lib/use-cases/sources/read-sources'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.openSource, openSource)
export const PATCH = defineHandler(endpoints.changeSource, changeSource)
export const DELETE = defineHandler(endpoints.deleteSource, deleteSource)
