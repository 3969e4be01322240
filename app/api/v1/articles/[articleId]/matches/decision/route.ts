import * as endpoints from '@/lib/schemas/matches'
import { decideMatch } from '@/lib/use-cases/sources/decide-match'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.decideMatch, decideMatch)
