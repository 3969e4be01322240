import * as endpoints from '@/lib/schemas/evidence'
import { changeEvidence, deleteEvidence } from '@/lib/use-cases/sources/evidence'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.changeEvidence, changeEvidence)
export const DELETE = defineHandler(endpoints.deleteEvidence, deleteEvidence)
