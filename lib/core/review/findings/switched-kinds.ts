import { FINDING_KIND_LIST } from '../../reading/checks/kinds'

/** What a house switches on and off: each kind of error that is looked for, and what is no error. */
export const SWITCHED_KINDS = [...FINDING_KIND_LIST, 'quote', 'claim'] as const

export type SwitchedKind = (typeof SWITCHED_KINDS)[number]
