import * as endpoints from '@/lib/schemas/annotations'
import { setAnnotationState } from '@/lib/use-cases/change-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.setAnnotationState, setAnnotationState)
