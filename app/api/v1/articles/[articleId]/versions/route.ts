import * as endpoints from '@/lib/schemas/versions'
import { makeVersion } from '@/lib/use-cases/make-version'
import { listVersions } from '@/lib/use-cases/read-versions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listVersions, listVersions)
export const POST = defineHandler(endpoints.freezeVersion, makeVersion)
