import { decideCorrections as endpoint } from '@/lib/schemas/corrections'
import { decideCorrections } from '@/lib/use-cases/decide-correction'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoint, decideCorrections)
