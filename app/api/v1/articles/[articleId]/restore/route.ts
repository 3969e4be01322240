import * as endpoints from '@/lib/schemas/articles'
import { restoreArticle } from '@/lib/use-cases/change-article-details'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.restoreArticle, restoreArticle)
