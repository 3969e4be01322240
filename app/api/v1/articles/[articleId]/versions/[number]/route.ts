import * as endpoints from '@/lib/schemas/versions'
import { openVersion } from '@/lib/use-cases/read-versions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.openVersion, openVersion)
