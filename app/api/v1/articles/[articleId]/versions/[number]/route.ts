import * as endpoints from '@/lib/schemas/articles'
import { openVersion } from '@/lib/use-cases/read-versions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.openVersion, openVersion)
