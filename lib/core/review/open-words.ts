import { counted } from '../text/counted'
import type { SignOffOpenItem, SignOffOpenKind } from './sign-off-open'

/** What stands open, in the order a desk asks for it: for one and for many. */
const WORDS: Readonly<Record<SignOffOpenKind, readonly [one: string, many: string]>> = {
  'sentence-unsettled': ['sentence not settled', 'sentences not settled'],
  'error-open': ['open error', 'open errors'],
  'finding-undecided': ['finding undecided', 'findings undecided'],
  'query-open': ['query not closed', 'queries not closed'],
  'note-open': ['open note', 'open notes'],
  'correction-undecided': ['correction undecided', 'corrections undecided'],
  'correction-unfrozen': ['accepted correction not frozen', 'accepted corrections not frozen'],
  'evidence-lacking': ['verified sentence without its evidence', 'verified sentences without their evidence'],
  'evidence-contradicts': ['contradicted by a source', 'contradicted by a source'],
  'quote-differs': ['quote that no source has in these words', 'quotes that no source has in these words'],
  'checked-by-proposer': [
    'sentence checked by whoever proposed its words',
    'sentences checked by whoever proposed their words',
  ],
  'place-lost': ['mark to look at again', 'marks to look at again'],
}

/** Such as “8 open errors”. */
export const openItemWords = ({ kind, count }: Pick<SignOffOpenItem, 'kind' | 'count'>) =>
  counted(count, ...WORDS[kind])

/**
 * What is open in one line, such as "27 sentences unreviewed, 8 open errors"; empty when nothing is. `unreviewed` says
 * how many of the sentences that are not settled nobody has looked at yet.
 */
export function openWords(open: readonly SignOffOpenItem[], unreviewed: number): string {
  return open
    .flatMap(({ kind, count }) =>
      kind === 'sentence-unsettled' ? sentences(count, unreviewed) : openItemWords({ kind, count }),
    )
    .join(', ')
}

function sentences(count: number, unreviewed: number): string[] {
  const begun = count - unreviewed
  return [
    ...(unreviewed > 0 ? [counted(unreviewed, 'sentence unreviewed', 'sentences unreviewed')] : []),
    ...(begun > 0 ? [counted(begun, ...WORDS['sentence-unsettled'])] : []),
  ]
}
