import { z } from 'zod'
import { endpoint, id, name, nothing, time } from './endpoint'
import { personView } from './views'

/** A desk with its members, in order of name. */
export const deskRecord = z.object({ id, name: z.string(), createdAt: time, members: z.array(personView) })
export type DeskRecord = z.infer<typeof deskRecord>

const member = z.object({ deskId: id, personId: id })

export const listDesks = endpoint({
  method: 'GET',
  path: '/desks',
  summary: 'One’s own desks with their members; for an admin every desk.',
  input: nothing,
  reply: z.object({ items: z.array(deskRecord) }),
  needs: 'signed-in',
})

export const addDesk = endpoint({
  method: 'POST',
  path: '/desks',
  summary: 'Open a desk. It has no members yet, not even the admin who opens it.',
  input: z.object({ name: name(80) }),
  reply: deskRecord,
  status: 201,
  needs: 'desks:manage',
})

export const renameDesk = endpoint({
  method: 'PATCH',
  path: '/desks/:deskId',
  summary: 'Give a desk another name.',
  input: z.object({ deskId: id, name: name(80) }),
  reply: deskRecord,
  needs: 'desks:manage',
})

export const addMember = endpoint({
  method: 'PUT',
  path: '/desks/:deskId/members/:personId',
  summary: 'Make somebody a member, who then sees the articles of the desk. Nothing happens when they are one.',
  input: member,
  reply: deskRecord,
  needs: 'desks:manage',
})

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/desks/:deskId/members/:personId',
  summary: 'End a membership. What the person did on the desk stays.',
  input: member,
  reply: deskRecord,
  needs: 'desks:manage',
})
