import type { ErrorCode } from '../../review/error-codes'

/** The kinds of error the program looks for, in the order in which they are run, each with what it looks for. */
export const FINDING_KINDS = {
  Q12: 'A quotation that is opened and never closed, though the next paragraph does not go on with it',
  Q13: 'A closing quote mark where no quotation is open',
  Q14: 'Quote marks of two styles, or a quotation inside another in the same marks',
  Q15: 'Speech that lost its marks (“we” in the article’s own voice), or an attribution inside the marks',
  Q18: 'One or two words in quote marks that nobody is said to have spoken',
  A4: 'A quotation with no speaker in reach',
  A5: '“He said” or “she said” where two people could be meant',
  A6: 'An attribution that seems to cover other words than the quotation',
  A7: 'One person’s name spelled in two ways',
  A8: 'One office given to two people, or two offices to one person',
  A9: 'A weekday that does not fit its date, or a day that does not exist',
  A12: 'Sources without a name: “experts say”, “it is believed”',
  A14: 'Verbs that judge what they report: “admitted”, “claimed”, “boasted”',
  Q10: 'The same words quoted twice with different wording',
  Q11: 'The same words quoted from two speakers',
} as const satisfies Partial<Record<ErrorCode, string>>

/** Those that look at quote marks alone, and so find something in any language. */
export const KINDS_OF_MARKS = ['Q12', 'Q13', 'Q14'] as const satisfies readonly (keyof typeof FINDING_KINDS)[]

export type FindingKind = keyof typeof FINDING_KINDS
export const FINDING_KIND_LIST = Object.keys(FINDING_KINDS) as FindingKind[]
