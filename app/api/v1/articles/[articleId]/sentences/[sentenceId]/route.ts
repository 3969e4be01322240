import * as endpoints from '@/lib/schemas/sentences'
import { setStatus } from '@/lib/use-cases/set-status'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.setStatus, setStatus)
