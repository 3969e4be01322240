import * as endpoints from '@/lib/schemas/source-notes'
import { reopenSourceNote } from '@/lib/use-cases/sources/source-notes'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.reopenSourceNote, reopenSourceNote)
