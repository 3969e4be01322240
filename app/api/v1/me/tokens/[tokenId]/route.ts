import * as endpoints from '@/lib/schemas/me'
import { revokeToken } from '@/lib/use-cases/own-tokens'
import { defineHandler } from '@/lib/web/define-handler'

export const DELETE = defineHandler(endpoints.revokeToken, revokeToken)
