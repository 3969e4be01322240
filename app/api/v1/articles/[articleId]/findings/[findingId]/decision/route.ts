import * as endpoints from '@/lib/schemas/findings'
import { decideFinding } from '@/lib/use-cases/decide-finding'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.decideFinding, decideFinding)
