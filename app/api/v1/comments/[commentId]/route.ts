import * as endpoints from '@/lib/schemas/annotations'
import { changeComment, deleteComment } from '@/lib/use-cases/comments'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.changeComment, changeComment)
export const DELETE = defineHandler(endpoints.deleteComment, deleteComment)
