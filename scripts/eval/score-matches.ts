import { matchQuote } from '@/lib/core/match/match-quote'
import type { Match } from '@/lib/core/match/result'
import { indexSource, type SourceIndex } from '@/lib/core/match/source/index-source'
import type { ComparisonRow, ComparisonSource } from './rows'
import type { Share } from './score-quotes'

/** What people call what the program calls so. */
const LABELS: Readonly<Record<Match, string>> = {
  verbatim: 'verbatim',
  typographic: 'verbatim',
  marked: 'marked',
  altered: 'altered',
  'not-found': 'absent',
}
/** Cut before words that qualify what is quoted. Its own words are those of the source, so it is counted apart. */
const CUT = 'altered-context'

export interface MatchScore {
  readonly right: Share
  /** Of the quotes with changed wording, those that are called so. */
  readonly alteredFound: Share
  /** Of the quotes that are word for word, those that are called anything else. */
  readonly falseAlarms: Share
  /** Of the quotes cut before a qualifier those that tell it, and of those word for word. */
  readonly cutFound: Share
  readonly cutElsewhere: Share
  /** How many are right of each way to change a quote. */
  readonly kinds: readonly (readonly [kind: string, share: Share])[]
}

/** The rows with the texts that they name. */
export function withSources(rows: readonly ComparisonRow[], sources: readonly ComparisonSource[]): ComparisonRow[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  return rows.map((row) => ({ ...row, sourceText: row.sourceText ?? texts.get(row.sourceDoc ?? '') ?? '' }))
}

export function scoreMatches(rows: readonly ComparisonRow[]): MatchScore {
  const indexes = new Map<string, SourceIndex>()
  const judged = rows.map(({ quote, sourceText = '', label, kind }) => {
    const index = indexes.get(sourceText) ?? indexSource(sourceText)
    indexes.set(sourceText, index)
    const { match, cutBefore } = matchQuote(quote, index)
    return { label, kind, isRight: LABELS[match] === label, isCut: cutBefore !== null }
  })
  type Judged = (typeof judged)[number]
  const share = (of: readonly Judged[], holds: (one: Judged) => boolean): Share => ({
    right: of.filter(holds).length,
    of: of.length,
  })
  const labelled = (label: string) => judged.filter((one) => one.label === label)
  const main = judged.filter(({ label }) => label !== CUT)
  const kinds = [...new Set(main.flatMap(({ kind }) => kind ?? []))]
  return {
    right: share(main, ({ isRight }) => isRight),
    alteredFound: share(labelled('altered'), ({ isRight }) => isRight),
    falseAlarms: share(labelled('verbatim'), ({ isRight }) => !isRight),
    cutFound: share(labelled(CUT), ({ isCut }) => isCut),
    cutElsewhere: share(labelled('verbatim'), ({ isCut }) => isCut),
    kinds: kinds.map((kind) => {
      const of = main.filter((one) => one.kind === kind)
      return [kind, share(of, ({ isRight }) => isRight)] as const
    }),
  }
}
