import * as endpoints from '@/lib/schemas/annotations'
import { addAnnotation } from '@/lib/use-cases/add-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.addAnnotation, addAnnotation)
