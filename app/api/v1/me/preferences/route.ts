import * as endpoints from '@/lib/schemas/preferences'
import { readPreferences, savePreferences } from '@/lib/use-cases/preferences'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readPreferences, readPreferences)
export const PATCH = defineHandler(endpoints.savePreferences, savePreferences)
