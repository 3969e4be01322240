import * as endpoints from '@/lib/schemas/findings'
import { changeFindingRules, readFindingRules } from '@/lib/use-cases/finding-rules'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readFindingRules, readFindingRules)
export const PUT = defineHandler(endpoints.changeFindingRules, changeFindingRules)
