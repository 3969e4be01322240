import * as endpoints from '@/lib/schemas/evidence'
import { changeEvidenceRules, readEvidenceRules } from '@/lib/use-cases/evidence-rules'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readEvidenceRules, readEvidenceRules)
export const PUT = defineHandler(endpoints.changeEvidenceRules, changeEvidenceRules)
