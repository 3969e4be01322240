import * as endpoints from '@/lib/schemas/people'
import { changePerson } from '@/lib/use-cases/change-person'
import { defineHandler } from '@/lib/web/define-handler'

export const PATCH = defineHandler(endpoints.changePerson, changePerson)
