import * as endpoints from '@/lib/schemas/me'
import { listSessions, signOutEverywhere } from '@/lib/use-cases/own-sessions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listSessions, listSessions)
export const DELETE = defineHandler(endpoints.signOutEverywhere, signOutEverywhere)
