import * as endpoints from '@/lib/schemas/articles'
import { changeArticleDetails, deleteArticle } from '@/lib/use-cases/change-article-details'
import { openTaggedArticle, tagOfArticle } from '@/lib/use-cases/open-article'
import { defineConditional } from '@/lib/web/define-conditional'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineConditional(endpoints.openArticle, tagOfArticle, openTaggedArticle)
export const PATCH = defineHandler(endpoints.changeArticle, changeArticleDetails)
export const DELETE = defineHandler(endpoints.deleteArticle, deleteArticle)
