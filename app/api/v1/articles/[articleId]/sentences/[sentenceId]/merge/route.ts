import * as endpoints from '@/lib/schemas/sentences'
import { mergeSentences } from '@/lib/use-cases/reshape-sentences'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.mergeSentences, mergeSentences)
