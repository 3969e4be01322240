import * as endpoints from '@/lib/schemas/article-json'
import { articleSchema } from '@/lib/schemas/article-json'
import { definePublicHandler } from '@/lib/web/define-handler'

export const GET = definePublicHandler(endpoints.readArticleSchema, async () => articleSchema())
