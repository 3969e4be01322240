import { FINDING_KINDS, type FindingKind } from '@/lib/core/reading/checks/kinds'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import type { SwitchedKind } from '@/lib/core/review/findings/switched-kinds'

const MARKS = {
  quote: { name: 'Quotes', meaning: 'Words in quote marks, with their speaker, as a quote to be confirmed' },
  claim: { name: 'Claims', meaning: 'Sentences that say something that can be checked, as a claim to be confirmed' },
} as const

/** In the order one thinks of them. Every kind stands in one group. */
export const FINDING_GROUPS: readonly { readonly title: string; readonly kinds: readonly SwitchedKind[] }[] = [
  { title: 'Quote marks', kinds: ['Q12', 'Q13', 'Q14', 'Q15', 'Q18'] },
  { title: 'Who said it', kinds: ['A4', 'A5', 'A6', 'A12', 'A14', 'Q10', 'Q11'] },
  { title: 'Names, offices and dates', kinds: ['A7', 'A8', 'A9'] },
  { title: 'Marks', kinds: ['quote', 'claim'] },
]

const isMark = (kind: SwitchedKind): kind is keyof typeof MARKS => kind in MARKS

/** What a kind is called, its code where it has one, and what it looks for. */
export function aboutFinding(kind: SwitchedKind): { code?: FindingKind; name: string; meaning: string } {
  if (isMark(kind)) return MARKS[kind]
  return { code: kind, name: ERROR_CODES[kind].replace(/:.*$/, ''), meaning: FINDING_KINDS[kind] }
}
