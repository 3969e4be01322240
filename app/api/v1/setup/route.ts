import * as endpoints from '@/lib/schemas/admin'
import { setUp } from '@/lib/use-cases/set-up'
import { definePublicHandler } from '@/lib/web/define-handler'

export const POST = definePublicHandler(endpoints.setUp, setUp)
