import * as endpoints from '@/lib/schemas/annotations'
import { addComment } from '@/lib/use-cases/comments'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.addComment, addComment)
