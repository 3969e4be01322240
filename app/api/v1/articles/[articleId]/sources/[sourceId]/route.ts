import * as endpoints from '@/lib/schemas/sources'
import { detachSource } from '@/lib/use-cases/sources/attach-source'
import { defineHandler } from '@/lib/web/define-handler'

export const DELETE = defineHandler(endpoints.detachSource, detachSource)
