import * as endpoints from '@/lib/schemas/source-notes'
import { makeSourceOfNote } from '@/lib/use-cases/sources/source-notes'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.makeSourceOfNote, makeSourceOfNote)
