import * as endpoints from '@/lib/schemas/desks'
import { addMember, removeMember } from '@/lib/use-cases/change-members'
import { defineHandler } from '@/lib/web/define-handler'

export const PUT = defineHandler(endpoints.addMember, addMember)
export const DELETE = defineHandler(endpoints.removeMember, removeMember)
