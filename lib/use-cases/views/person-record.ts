import type { PersonRow } from '../../data/person-records'
import type { PersonRecord } from '../../schemas/person-fields'

export const personRecord = ({ disabledAt, createdAt, desks, ...person }: PersonRow): PersonRecord => ({
  ...person,
  disabled: disabledAt !== null,
  createdAt: createdAt.toISOString(),
  desks: [...desks],
})
