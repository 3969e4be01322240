import * as endpoints from '@/lib/schemas/articles'
import { previewImport } from '@/lib/use-cases/preview-import'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.previewImport, previewImport)
