import * as endpoints from '@/lib/schemas/corrections'
import { proposeCorrection } from '@/lib/use-cases/propose-correction'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.proposeCorrection, proposeCorrection)
