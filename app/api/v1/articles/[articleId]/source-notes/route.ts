import * as endpoints from '@/lib/schemas/source-notes'
import { sourceNotes } from '@/lib/use-cases/sources/source-notes'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.sourceNotes, sourceNotes)
