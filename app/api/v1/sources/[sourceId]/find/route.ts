import * as endpoints from '@/lib/schemas/source-words'
import { findInSource } from '@/lib/use-cases/sources/read-source-words'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.findInSource, findInSource)
