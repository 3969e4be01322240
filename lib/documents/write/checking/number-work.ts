import type { AnnotationKind } from '../../../core/review/vocabulary'
import { overlaps, type Span } from '../../../core/text/span'
import type {
  RecordedCorrection,
  RecordedEvidence,
  RecordedMark,
  RecordedQuote,
  RecordedSource,
  ReviewRecord,
} from '../review-record'

/** What a mark, a correction or a source is called in a checking copy: `C3`, `K1`, `S2`. */
export type Name = string

export interface Named<Item> {
  readonly name: Name
  readonly item: Item
}

/** The work on an article with a name for each thing, by which the parts of a checking copy speak of one another. */
export interface NumberedWork {
  readonly record: ReviewRecord
  readonly claims: readonly Named<RecordedMark>[]
  readonly quotes: readonly Named<{ readonly mark: RecordedMark | null; readonly quote: RecordedQuote | null }>[]
  readonly errors: readonly Named<RecordedMark>[]
  readonly notes: readonly Named<RecordedMark>[]
  readonly corrections: readonly Named<RecordedCorrection>[]
  readonly sources: readonly Named<RecordedSource>[]
  readonly sourceById: ReadonlyMap<string, Named<RecordedSource>>
  /** By the id of a mark or of a correction. */
  readonly nameOf: ReadonlyMap<string, Name>
  readonly evidenceOfMark: ReadonlyMap<string, readonly RecordedEvidence[]>
  /** For words of a sentence that bear no mark. By the id of the sentence. */
  readonly evidenceOfSentence: ReadonlyMap<string, readonly RecordedEvidence[]>
  /** Evidence for other words that have lost their place. */
  readonly evidenceAstray: readonly RecordedEvidence[]
  /** The numbers of the sentences that a span touches. */
  readonly sentencesAt: (span: Span) => readonly number[]
}

const LETTERS: Readonly<Record<AnnotationKind, string>> = {
  claim: 'C',
  quote: 'Q',
  'attribution-error': 'E',
  note: 'N',
}

/** A numbering with no gaps, in the order of the text; sources in the order in which they were attached. */
export function numberWork(record: ReviewRecord): NumberedWork {
  const { annotations, corrections = [], sources, evidence } = record
  const of = (kind: AnnotationKind) =>
    named(
      LETTERS[kind],
      annotations.filter((mark) => mark.kind === kind),
    )
  const [claims, errors, notes] = [of('claim'), of('attribution-error'), of('note')]
  const quotes = named('Q', quotesIn(record))
  const changes = named('K', corrections)
  const attached = named('S', sources)
  const loose = evidence.filter(({ annotationId }) => annotationId === null)
  const nameOf = new Map([
    ...[...claims, ...errors, ...notes, ...changes].map(({ name, item }) => [item.id, name] as const),
    ...quotes.flatMap(({ name, item }) => (item.mark ? [[item.mark.id, name] as const] : [])),
  ])
  return {
    ...{ record, claims, quotes, errors, notes, corrections: changes, sources: attached, nameOf },
    sourceById: new Map(attached.map((one) => [one.item.id, one])),
    evidenceOfMark: gathered(evidence, ({ annotationId }) => (annotationId === null ? [] : [annotationId])),
    evidenceOfSentence: gathered(loose, ({ sentenceIds }) => sentenceIds),
    evidenceAstray: loose.filter(({ sentenceIds }) => sentenceIds.length === 0),
    sentencesAt: (span) => record.sentences.filter((one) => overlaps(one, span)).map(({ ordinal }) => ordinal),
  }
}

/** Marked quotes, and those that only the program found, in the order of the text. */
function quotesIn({ annotations, quotes }: ReviewRecord) {
  const byMark = new Map(quotes.map((quote) => [quote.annotationId, quote]))
  const marked = annotations
    .filter(({ kind }) => kind === 'quote')
    .map((mark) => ({ mark, quote: byMark.get(mark.id) ?? null, start: mark.start }))
  const found = quotes
    .filter(({ annotationId }) => annotationId === null)
    .map((quote) => ({ mark: null, quote, start: quote.start }))
  return [...marked, ...found].sort((a, b) => a.start - b.start)
}

const named = <Item>(letter: string, items: readonly Item[]): Named<Item>[] =>
  items.map((item, index) => ({ name: `${letter}${index + 1}`, item }))

function gathered(evidence: readonly RecordedEvidence[], keysOf: (one: RecordedEvidence) => readonly string[]) {
  const byKey = new Map<string, RecordedEvidence[]>()
  for (const one of evidence) for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one])
  return byKey
}
