import * as endpoints from '@/lib/schemas/source-notes'
import { dismissSourceNote } from '@/lib/use-cases/sources/source-notes'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.dismissSourceNote, dismissSourceNote)
