import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import * as endpoints from '@/lib/schemas/house'
import { definePublicHandler } from '@/lib/web/define-handler'
import { openApi } from '@/lib/web/open-api'

export const GET = definePublicHandler(endpoints.readOpenApi, async () => openApi(ALL_ENDPOINTS))
