import * as endpoints from '@/lib/schemas/sources'
import { addSource } from '@/lib/use-cases/sources/add-source'
import { listSources } from '@/lib/use-cases/sources/read-sources'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listSources, listSources)
export const POST = defineHandler(endpoints.addSource, addSource)
