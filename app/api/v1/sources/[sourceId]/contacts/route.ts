import * as endpoints from '@/lib/schemas/sources'
import { addContact } from '@/lib/use-cases/sources/change-source'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.addContact, addContact)
