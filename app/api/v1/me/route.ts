import * as endpoints from '@/lib/schemas/me'
import { changeProfile, readProfile } from '@/lib/use-cases/profile'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readProfile, readProfile)
export const PATCH = defineHandler(endpoints.changeProfile, changeProfile)
