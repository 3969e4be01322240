import type { Role } from '../review/vocabulary'

export interface Standing {
  readonly role: Role
  readonly disabled: boolean
}

const isActiveAdmin = ({ role, disabled }: Standing) => role === 'admin' && !disabled

/** Whether a change to one person would leave the house without anybody who can administer it. */
export const leavesNoAdmin = (before: Standing, after: Standing, activeAdmins: number) =>
  isActiveAdmin(before) && !isActiveAdmin(after) && activeAdmins <= 1
