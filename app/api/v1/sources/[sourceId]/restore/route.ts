import * as endpoints from '@/lib/schemas/sources'
import { restoreSource } from '@/lib/use-cases/sources/change-source'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.restoreSource, restoreSource)
