import * as endpoints from '@/lib/schemas/evidence'
import { addEvidence } from '@/lib/use-cases/sources/evidence'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.addEvidence, addEvidence)
