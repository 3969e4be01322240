import * as endpoints from '@/lib/schemas/record'
import { watchArticle } from '@/lib/use-cases/watch-article'
import { defineHandler } from '@/lib/web/define-handler'
import { eventStream } from '@/lib/web/event-stream'

export const GET = defineHandler(endpoints.watchArticle, watchArticle, eventStream)
