import * as endpoints from '@/lib/schemas/matches'
import { matchQuotes } from '@/lib/use-cases/sources/match-quotes'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.articleMatches, matchQuotes)
