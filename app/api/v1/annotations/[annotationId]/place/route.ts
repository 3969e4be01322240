import * as endpoints from '@/lib/schemas/annotations'
import { placeAnnotation } from '@/lib/use-cases/place-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const PUT = defineHandler(endpoints.placeAnnotation, placeAnnotation)
