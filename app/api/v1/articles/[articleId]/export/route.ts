import * as endpoints from '@/lib/schemas/versions'
import { exportArticle } from '@/lib/use-cases/export-article'
import { defineHandler } from '@/lib/web/define-handler'
import { download } from '@/lib/web/download'

export const GET = defineHandler(endpoints.exportArticle, exportArticle, download)
