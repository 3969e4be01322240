import * as endpoints from '@/lib/schemas/source-words'
import { readSourceParts } from '@/lib/use-cases/sources/read-source-words'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readSourceParts, readSourceParts)
