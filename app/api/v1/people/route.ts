import * as endpoints from '@/lib/schemas/people'
import { addPerson } from '@/lib/use-cases/add-person'
import { listPeople } from '@/lib/use-cases/list-people'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listPeople, listPeople)
export const POST = defineHandler(endpoints.addPerson, addPerson)
