import * as endpoints from '@/lib/schemas/annotations'
import { changeAnnotation, deleteAnnotation } from '@/lib/use-cases/change-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.changeAnnotation, changeAnnotation)
export const DELETE = defineHandler(endpoints.deleteAnnotation, deleteAnnotation)
