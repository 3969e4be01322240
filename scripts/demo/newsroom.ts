import type { Role } from '@/lib/core/review/vocabulary'

/** Everybody of the demo. None of them exists. */
export const PEOPLE = {
  harriet: { name: 'Harriet Lindqvist', role: 'admin', desks: ['Investigations', 'City'] },
  josef: { name: 'Josef Amadi', role: 'editor', desks: ['Investigations', 'City'] },
  noor: { name: 'Noor Castellan', role: 'checker', desks: ['Investigations', 'City'] },
  pim: { name: 'Pim Oduya', role: 'checker', desks: ['City'] },
  imke: { name: 'Imke Raske', role: 'reporter', desks: ['Investigations', 'City'] },
  tomas: { name: 'Tomas Elvering', role: 'reporter', desks: ['Investigations', 'City'] },
  viv: { name: 'Viv Marchetti', role: 'viewer', desks: ['Investigations'] },
} as const satisfies Record<string, { name: string; role: Role; desks: readonly string[] }>

export type Who = keyof typeof PEOPLE

export const DESKS = ['Investigations', 'City'] as const
