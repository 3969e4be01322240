import fc from 'fast-check'
import { byPosition } from '@/lib/core/text/span'
import type { ChangeEvent } from '@/lib/schemas/events'
import type {
  AnnotationView,
  ArticleView,
  CommentView,
  CorrectionView,
  FindingView,
  SentenceView,
} from '@/lib/schemas/views'
import type { Sending } from './commands/command'
import { DeskStore } from './desk-store'
import type { BlockSlice } from './types'

export const AT = '2026-03-01T09:00:00.000Z'
export const LATER = '2026-03-01T09:05:00.000Z'

export const sentence = (id: string, given: Partial<SentenceView> = {}): SentenceView => ({
  id,
  ordinal: 1,
  start: 0,
  end: 1,
  status: 'unreviewed',
  statusBy: null,
  statusAt: null,
  changedSince: null,
  ...given,
})

export const annotation = (id: string, given: Partial<AnnotationView> = {}): AnnotationView => ({
  id,
  kind: 'claim',
  start: 0,
  end: 1,
  exact: '',
  how: 'exact',
  errorCode: null,
  verdict: null,
  explanation: null,
  checkedBy: null,
  checkedAt: null,
  takenFrom: null,
  speaker: null,
  body: null,
  addressee: null,
  state: 'open',
  stateReason: null,
  createdBy: 'ada',
  createdAt: AT,
  updatedAt: AT,
  revision: 1,
  comments: [],
  ...given,
})

export const correction = (id: string, given: Partial<CorrectionView> = {}): CorrectionView => ({
  id,
  start: 0,
  end: 1,
  expected: '',
  replacement: 'new',
  how: 'exact',
  reason: '',
  errorCode: null,
  annotationId: null,
  state: 'proposed',
  createdBy: 'ada',
  createdAt: AT,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  revision: 1,
  comments: [],
  ...given,
})

export const finding = (id: string, given: Partial<FindingView> = {}): FindingView => ({
  id,
  kind: 'attribution-error',
  code: 'A12',
  start: 0,
  end: 1,
  message: 'Who says so?',
  related: [],
  speaker: null,
  score: null,
  correction: null,
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  reason: null,
  annotationId: null,
  revision: 1,
  ...given,
})

export const comment = (id: string, given: Partial<CommentView> = {}): CommentView => ({
  id,
  annotationId: null,
  correctionId: null,
  author: 'ada',
  body: 'Says who?',
  createdAt: AT,
  editedAt: null,
  ...given,
})

/** An article of these paragraphs: each piece that ends with a full stop is a sentence, named s1, s2 and so on. */
export function articleOf(paragraphs: readonly string[], given: Partial<ArticleView> = {}): ArticleView {
  const text = paragraphs.join('\n\n')
  const sentences = Array.from(text.matchAll(/[^.\s][^.\n]*\./g), (match, index) =>
    sentence(`s${index + 1}`, { ordinal: index + 1, start: match.index, end: match.index + match[0].length }),
  )
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { type: 'paragraph' as const, start, end: start + paragraph.length }
    start = block.end + 2
    return block
  })
  return {
    id: 'a1',
    title: 'The harbour',
    desk: { id: 'd1', name: 'City' },
    meta: { title: 'The harbour' },
    writer: 'rita',
    archived: false,
    revision: 10,
    updatedAt: AT,
    version: {
      id: 'v1',
      number: 1,
      text,
      blocks,
      marks: [],
      origin: 'import',
      notes: [],
      createdBy: 'ada',
      createdAt: AT,
    },
    sentences,
    annotations: [],
    corrections: [],
    findings: [],
    progress: { settled: 0, total: 0, byStatus: {} as ArticleView['progress']['byStatus'] },
    open: [],
    people: [
      { id: 'ada', name: 'Ada', role: 'editor' },
      { id: 'bo', name: 'Bo', role: 'checker' },
    ],
    ...given,
  }
}

/** Two paragraphs of two sentences: s1 0–12, s2 13–27 | s3 29–42, s4 43–55. */
export const HARBOUR = ['Ships come in. They are late.', 'Boats go out. They are not.']

export function openDesk(given: Partial<ArticleView> = {}, paragraphs = HARBOUR): DeskStore {
  const desk = new DeskStore()
  desk.load(articleOf(paragraphs, given))
  return desk
}

export const event = (revision: number, given: Partial<ChangeEvent> = {}): ChangeEvent => ({
  revision,
  entries: [],
  sentences: [],
  annotations: [],
  corrections: [],
  findings: [],
  removed: [],
  reload: false,
  title: 'The harbour',
  people: [],
  ...given,
})

export const sending = (command: Sending['command'], key: string = command.type): Sending => ({
  key,
  articleId: 'a1',
  pageId: 'p1',
  sequence: 1,
  by: 'ada',
  at: LATER,
  command,
})

/** Spans inside a text of a given length, also empty ones. */
export const spans = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

/** A block out of nothing but text and what lies on it, put in the order of reading. */
export const block = (text: string, given: Partial<BlockSlice> = {}): BlockSlice => ({
  type: 'paragraph',
  index: 0,
  start: 0,
  end: text.length,
  text,
  touching: [],
  cards: [],
  waiting: new Set(given.findings?.map(({ id }) => id)),
  ...given,
  marks: (given.marks ?? []).toSorted(byPosition),
  sentences: (given.sentences ?? []).toSorted(byPosition),
  annotations: (given.annotations ?? []).toSorted(byPosition),
  corrections: (given.corrections ?? []).toSorted(byPosition),
  findings: (given.findings ?? []).toSorted(byPosition),
})
