import * as endpoints from '@/lib/schemas/record'
import { reportPresence } from '@/lib/use-cases/watch-article'
import { defineHandler } from '@/lib/web/define-handler'

export const PUT = defineHandler(endpoints.reportPresence, reportPresence)
