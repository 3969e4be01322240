import * as endpoints from '@/lib/schemas/claims'
import { importClaims } from '@/lib/use-cases/claims/import-claims'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.importClaims, importClaims)
