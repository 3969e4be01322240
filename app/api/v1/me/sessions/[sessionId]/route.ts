import * as endpoints from '@/lib/schemas/me'
import { endSession } from '@/lib/use-cases/own-sessions'
import { defineHandler } from '@/lib/web/define-handler'

export const DELETE = defineHandler(endpoints.endSession, endSession)
