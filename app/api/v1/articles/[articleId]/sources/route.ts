import * as endpoints from '@/lib/schemas/sources'
import { attachSource } from '@/lib/use-cases/sources/attach-source'
import { articleSources } from '@/lib/use-cases/sources/read-sources'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.articleSources, articleSources)
export const POST = defineHandler(endpoints.attachSource, attachSource)
