import * as endpoints from '@/lib/schemas/corrections'
import { decideCorrection } from '@/lib/use-cases/decide-correction'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.decideCorrection, decideCorrection)
