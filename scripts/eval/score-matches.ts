import { matchQuote } from '@/lib/core/match/match-quote'
import type { Match, MatchResult } from '@/lib/core/match/result'
import { indexSource } from '@/lib/core/match/source/index-source'
import type { ComparisonRow } from './rows'
import type { Share } from './score-quotes'

/** What people call what the program calls so. */
const LABELS: Readonly<Record<Match, string>> = {
  verbatim: 'verbatim',
  typographic: 'verbatim',
  marked: 'marked',
  altered: 'altered',
  'not-found': 'absent',
}
/** Cut before words that qualify what is quoted; the words themselves are those of the source. */
const CUT = 'altered-context'

export interface MatchScore {
  readonly right: Share
  /** Of the quotes with changed wording, those that are called so. */
  readonly alteredFound: Share
  /** Of the quotes that are word for word, those that are called anything else. */
  readonly falseAlarms: Share
  /** Of the quotes cut before a qualifier, those that tell it; and of those word for word. */
  readonly cutFound: Share
  readonly cutElsewhere: Share
  readonly wrong: readonly { readonly row: ComparisonRow; readonly result: MatchResult }[]
}

export function scoreMatches(rows: readonly ComparisonRow[]): MatchScore {
  const indexes = new Map(
    [...new Set(rows.map(({ sourceText }) => sourceText))].map((text) => [text, indexSource(text)]),
  )
  const judged = rows.map((row) => {
    const result = matchQuote(row.quote, indexes.get(row.sourceText) ?? row.sourceText)
    return { row, result, isRight: LABELS[result.match] === row.label }
  })
  const share = (of: typeof judged, holds: (one: (typeof judged)[number]) => boolean): Share => ({
    right: of.filter(holds).length,
    of: of.length,
  })
  const main = judged.filter(({ row }) => row.label !== CUT)
  const labelled = (label: string) => judged.filter(({ row }) => row.label === label)
  return {
    right: share(main, ({ isRight }) => isRight),
    alteredFound: share(labelled('altered'), ({ isRight }) => isRight),
    falseAlarms: share(labelled('verbatim'), ({ isRight }) => !isRight),
    cutFound: share(labelled(CUT), ({ result }) => result.cutBefore !== null),
    cutElsewhere: share(labelled('verbatim'), ({ result }) => result.cutBefore !== null),
    wrong: main.filter(({ isRight }) => !isRight),
  }
}
