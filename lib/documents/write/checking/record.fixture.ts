import type { Document } from '../../../core/text/document'
import { segment } from '../../../core/text/segment'
import type {
  RecordedCorrection,
  RecordedEvidence,
  RecordedMark,
  RecordedQuote,
  RecordedSource,
  ReviewRecord,
} from '../review-record'

const MADE = { createdBy: 'ann', createdByName: 'Ann Ode', createdAt: '2031-05-04T10:20:30.400Z' } as const

const placeIn = ({ text }: Document, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

/** Nobody has done anything but the first sentence, which Ann verified. */
export const record = (document: Document, more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  sentences: segment(document).map(({ start, end }, index) => ({
    start,
    end,
    id: `sentence-${index + 1}`,
    ordinal: index + 1,
    changedSince: null,
    ...(index === 0
      ? { status: 'verified' as const, statusBy: 'ann', statusByName: 'Ann Ode', statusAt: MADE.createdAt }
      : { status: 'unreviewed' as const, statusBy: null, statusAt: null }),
  })),
  annotations: [],
  corrections: [],
  sources: [],
  evidence: [],
  quotes: [],
  open: [],
  ...more,
})

export const mark = (document: Document, words: string, more: Partial<RecordedMark> = {}): RecordedMark => ({
  ...MADE,
  ...placeIn(document, words),
  id: `mark-${words}`,
  exact: words,
  kind: 'claim',
  how: 'exact',
  errorCode: null,
  verdict: null,
  explanation: null,
  checkedAt: null,
  speaker: null,
  body: null,
  addressee: null,
  state: 'open',
  stateReason: null,
  updatedAt: MADE.createdAt,
  comments: [],
  ...more,
})

export const change = (
  document: Document,
  expected: string,
  replacement: string,
  more: Partial<RecordedCorrection> = {},
): RecordedCorrection => ({
  ...MADE,
  ...placeIn(document, expected),
  id: `change-${expected}`,
  expected,
  replacement,
  how: 'exact',
  reason: 'as on the tape',
  errorCode: null,
  state: 'proposed',
  decidedAt: null,
  decisionReason: null,
  comments: [],
  ...more,
})

export const source = (title: string, more: Partial<RecordedSource> = {}): RecordedSource => ({
  ...MADE,
  id: `source-${title}`,
  kind: 'document',
  title,
  terms: 'on-the-record',
  wording: null,
  publisher: null,
  date: null,
  address: null,
  language: null,
  note: null,
  protected: false,
  words: 100,
  contacts: [],
  ...more,
})

/** Evidence from a source for a mark. */
export const evidence = (
  from: RecordedSource,
  on: RecordedMark,
  more: Partial<RecordedEvidence> = {},
): RecordedEvidence => ({
  ...MADE,
  id: `evidence-${from.id}-${on.id}`,
  sourceId: from.id,
  annotationId: on.id,
  sentenceIds: [],
  start: on.start,
  end: on.end,
  exact: on.exact,
  stance: 'supports',
  reliability: null,
  locator: {},
  locatorText: '',
  excerpt: null,
  note: null,
  ...more,
})

export const quote = (on: RecordedMark, matches: RecordedQuote['matches']): RecordedQuote => ({
  annotationId: on.id,
  start: on.start,
  end: on.end,
  quote: on.exact,
  speaker: on.speaker,
  matches,
})
