import * as endpoints from '@/lib/schemas/sign-offs'
import { changeSignOffRules, readSignOffRules } from '@/lib/use-cases/sign-off-rules'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readSignOffRules, readSignOffRules)
export const PUT = defineHandler(endpoints.changeSignOffRules, changeSignOffRules)
