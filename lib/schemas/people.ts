import { z } from 'zod'
import { endpoint, id, name, nothing } from './endpoint'
import { email, password, personRecord, role } from './person-fields'

export const listPeople = endpoint({
  method: 'GET',
  path: '/people',
  summary: 'Everybody of the house.',
  input: nothing,
  reply: z.object({ items: z.array(personRecord) }),
  needs: 'people:manage',
})

export const addPerson = endpoint({
  method: 'POST',
  path: '/people',
  summary: 'Let somebody in. Without a password one is made and answered, once.',
  input: z.object({
    email,
    name: name(120),
    role,
    password: password.optional(),
    desk: z.string().max(200).optional().describe('Id or name of a first desk.'),
  }),
  reply: z.object({ person: personRecord, password: z.string().nullable().describe('The one that was made.') }),
  status: 201,
  needs: 'people:manage',
})

export const changePerson = endpoint({
  method: 'PATCH',
  path: '/people/:personId',
  summary: 'Change name, e-mail or role, disable or enable. Disabling ends all sessions. The last admin stays one.',
  input: z.object({
    personId: id,
    name: name(120).optional(),
    email: email.optional(),
    role: role.optional(),
    disabled: z.boolean().optional(),
  }),
  reply: personRecord,
  needs: 'people:manage',
})

export const resetPassword = endpoint({
  method: 'POST',
  path: '/people/:personId/password',
  summary: 'Give somebody else a new password, answered once. Ends all their sessions.',
  input: z.object({ personId: id }),
  reply: z.object({ password: z.string() }),
  needs: 'people:manage',
})
