import * as endpoints from '@/lib/schemas/house'
import { readHealth } from '@/lib/use-cases/read-health'
import { definePublicHandler } from '@/lib/web/define-handler'

export const GET = definePublicHandler(endpoints.readHealth, readHealth)
