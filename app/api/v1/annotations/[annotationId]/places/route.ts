import * as endpoints from '@/lib/schemas/annotations'
import { findPlaces } from '@/lib/use-cases/place-annotation'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.findPlaces, findPlaces)
