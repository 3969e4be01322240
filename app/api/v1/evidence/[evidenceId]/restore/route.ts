import * as endpoints from '@/lib/schemas/evidence'
import { restoreEvidence } from '@/lib/use-cases/sources/evidence'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.restoreEvidence, restoreEvidence)
