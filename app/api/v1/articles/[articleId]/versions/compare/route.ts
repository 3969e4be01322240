import * as endpoints from '@/lib/schemas/versions'
import { compareVersions } from '@/lib/use-cases/read-versions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.compareVersions, compareVersions)
