import * as endpoints from '@/lib/schemas/versions'
import { previewDraft } from '@/lib/use-cases/preview-draft'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.previewDraft, previewDraft)
