import * as endpoints from '@/lib/schemas/claims'
import { earlierChecks } from '@/lib/use-cases/claims/read-claims'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.earlierChecks, earlierChecks)
