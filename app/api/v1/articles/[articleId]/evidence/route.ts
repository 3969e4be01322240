import * as endpoints from '@/lib/schemas/evidence'
import { deskEvidence } from '@/lib/use-cases/sources/desk-evidence'
import { addEvidence } from '@/lib/use-cases/sources/evidence'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.deskEvidence, deskEvidence)
export const POST = defineHandler(endpoints.addEvidence, addEvidence)
