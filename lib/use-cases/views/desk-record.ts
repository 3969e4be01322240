import type { DeskRow } from '../../data/desk-records'
import type { DeskRecord } from '../../schemas/desks'

export const deskRecord = ({ createdAt, members, ...desk }: DeskRow): DeskRecord => ({
  ...desk,
  createdAt: createdAt.toISOString(),
  members: [...members],
})
