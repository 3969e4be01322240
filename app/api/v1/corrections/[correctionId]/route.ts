import * as endpoints from '@/lib/schemas/corrections'
import { changeCorrection } from '@/lib/use-cases/propose-correction'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.changeCorrection, changeCorrection)
