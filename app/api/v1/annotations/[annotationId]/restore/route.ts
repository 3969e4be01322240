import * as endpoints from '@/lib/schemas/annotations'
import { restoreAnnotation } from '@/lib/use-cases/change-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.restoreAnnotation, restoreAnnotation)
