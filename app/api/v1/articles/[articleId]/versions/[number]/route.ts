import * as endpoints from '@/lib/schemas/versions'
import { nameVersion } from '@/lib/use-cases/name-version'
import { openVersion } from '@/lib/use-cases/read-versions'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.openVersion, openVersion)
export const PATCH = defineHandler(endpoints.nameVersion, nameVersion)
