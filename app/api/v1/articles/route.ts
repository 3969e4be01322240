import * as endpoints from '@/lib/schemas/articles'
import { importArticle } from '@/lib/use-cases/import-article'
import { listArticles } from '@/lib/use-cases/list-articles'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listArticles, listArticles)
export const POST = defineHandler(endpoints.importArticle, importArticle)
