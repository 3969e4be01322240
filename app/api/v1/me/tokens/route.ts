import * as endpoints from '@/lib/schemas/me'
import { createToken, listTokens } from '@/lib/use-cases/own-tokens'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listTokens, listTokens)
export const POST = defineHandler(endpoints.createToken, createToken)
