import { readDocument as readArticle } from '@/lib/core/reading/read-text'
import type { Reading } from '@/lib/core/reading/reading'
import type { Proposal } from '@/lib/core/review/findings/proposal'
import { proposalsIn } from '@/lib/core/review/findings/proposals-in'
import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { counted } from '@/lib/core/text/counted'
import {
  assemble,
  type BlockChoice,
  type Document,
  type LooseBlock,
  type LooseMark,
  MOST_BLOCKS,
} from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { FOR_REVIEW, type SegmentOptions, segment } from '@/lib/core/text/segment'
import type { SentenceSpan } from '@/lib/core/text/sentence'
import { type PlacedNote, placeSourceNotes } from '@/lib/core/text/source-note'
import { toldLanguage } from '@/lib/core/text/told-language'
import type { WireItem } from '@/lib/core/text/wire-item'
import { RefusedDocument } from '../refused-document'
import { readTracked } from './docx/read-tracked'
import { MOST_PROPOSALS, MOST_SENTENCES } from './limits'
import { type FileProposals, placeTracked } from './place-tracked'
import { type DocumentFormat, type DocumentInput, readDocument } from './read-document'

/** All of an article that comes from its text alone, ready to be stored. */
export interface PreparedArticle {
  readonly document: Document
  readonly meta: ArticleMeta
  /** What was dropped or changed, one note a kind. */
  readonly notes: readonly ImportNote[]
  /** What the reporter noted, in reading order of the words that refer to it. */
  readonly sourceNotes: readonly PlacedNote[]
  readonly format: DocumentFormat
  /** Of what came from a news agency. */
  readonly wire?: WireItem
  readonly sentences: readonly SentenceSpan[]
  /** What the program proposes to mark; none when that was not asked for. */
  readonly proposals: readonly Proposal[]
  /** What others did to a Word file, when that was asked for. */
  readonly others?: FileProposals
}

/** What an editor said about a document, and what is wanted of it. */
export interface Preparation {
  readonly blockTypes?: readonly BlockChoice[]
  /** BCP 47 tag of its language; a guess when left out. */
  readonly language?: string
  /** The day it is dated, ISO; what the document says itself when left out. */
  readonly date?: string
  /** Whether to look for quotes, claims and errors too. */
  readonly withProposals?: boolean
}

/**
 * Reads a document, gives its blocks the types that an editor chose, if any, and finds its sentences and what there is to
 * propose. Throws `RefusedDocument`. It is pure work of the processor, up to seconds of it: see `readApart`.
 */
export function prepareArticle(input: DocumentInput, preparation: Preparation = {}): PreparedArticle {
  const taken = takeIn(input, preparation)
  const { document, meta } = taken
  const sentences = sentencesIn(taken, FOR_REVIEW)
  const reading = preparation.withProposals ? readArticle(document, { ...meta, sentences }) : undefined
  return { ...taken, sentences, proposals: reading ? proposalsIn(document.text, reading) : [] }
}

/** Reads a document likewise, and answers all that the engine reads in it. Throws `RefusedDocument`. */
export function analyzeArticle(input: DocumentInput, preparation?: Preparation): { text: string; reading: Reading } {
  const taken = takeIn(input, preparation)
  const { document, meta } = taken
  return { text: document.text, reading: readArticle(document, { ...meta, sentences: sentencesIn(taken) }) }
}

/** A document as it is to be, with its language. */
function takeIn(input: DocumentInput, { blockTypes, language, date }: Preparation = {}) {
  const read = readDocument(input)
  const { length } = read.document.blocks
  if (length > MOST_BLOCKS) throw tooMany(length, 'paragraphs', MOST_BLOCKS)
  const { document, sourceNotes: noted } = blockTypes ? retyped(read, blockTypes) : read
  const others = input.changes === 'proposals' ? othersIn(input, read.format, document) : undefined
  const sourceNotes = others ? noted.filter(({ kind }) => kind !== 'comment') : noted
  const told = others
    ? [...read.notes.filter(({ kind }) => !PROPOSED.includes(kind)), ...tellOthers(others)]
    : read.notes
  const meta = {
    ...read.meta,
    ...(date && { date }),
    language: language ?? toldLanguage(document.text, read.meta.language),
  }
  return {
    ...read,
    document,
    sourceNotes,
    meta,
    notes: [...told, ...keptNotes(sourceNotes.length)],
    ...(others && { others }),
  }
}

/** What is told of changes and comments where they are not proposals. */
const PROPOSED: readonly string[] = ['tracked-changes-undone', 'comments']

function othersIn(input: DocumentInput, format: DocumentFormat, document: Document): FileProposals {
  if (format !== 'docx' || !('bytes' in input)) {
    throw new RefusedDocument(
      'unsupported',
      'Only of a Word file can changes and comments be taken over as proposals. Read this with its changes made, or as it was before them.',
    )
  }
  const tracked = readTracked(input.bytes)
  for (const [what, { length }] of [['changes', tracked.changes] as const, ['comments', tracked.threads] as const]) {
    if (length > MOST_PROPOSALS) {
      throw new RefusedDocument(
        'too-large',
        `The file holds ${figure(length)} ${what} of others; ${figure(MOST_PROPOSALS)} can be proposals. Read it with its changes made, or as it was before them.`,
      )
    }
  }
  return placeTracked(tracked, document)
}

function tellOthers({ corrections, threads, lost, lostComments }: FileProposals): ImportNote[] {
  const people = new Set([...corrections, ...threads.flatMap(({ messages }) => messages)].map(({ author }) => author))
  const what = [
    ...(corrections.length > 0 ? [counted(corrections.length, 'change')] : []),
    ...(threads.length > 0 ? [counted(threads.length, 'comment')] : []),
  ]
  const [count, by] = [corrections.length + threads.length, people.size === 1 ? 'one person' : `${people.size} people`]
  return [
    ...(count > 0
      ? [{ kind: 'proposals', count, message: `${what.join(' and ')} by ${by} will be proposals and threads.` }]
      : []),
    ...leftOut(lost, 'change'),
    ...leftOut(lostComments, 'comment'),
  ]
}

const leftOut = (count: number, what: string): ImportNote[] =>
  count === 0
    ? []
    : [
        {
          kind: 'proposals-lost',
          count,
          message: `${counted(count, what)} in words that are not in the text ${count === 1 ? 'is' : 'are'} left out.`,
        },
      ]

function keptNotes(count: number): readonly ImportNote[] {
  if (count === 0) return []
  const told = count === 1 ? 'One note was kept as a proposed source.' : `${count} notes were kept as proposed sources.`
  return [{ kind: 'source-notes', count, message: told }]
}

/** Before anything else is read in it, which takes many times as long: a text of too many of them is refused at once. */
function sentencesIn(
  { document, meta }: Pick<PreparedArticle, 'document' | 'meta'>,
  options: SegmentOptions = {},
): readonly SentenceSpan[] {
  const sentences = segment(document, { ...meta, ...options })
  if (sentences.length > MOST_SENTENCES) throw tooMany(sentences.length, 'sentences', MOST_SENTENCES)
  return sentences
}

/** What the program proposes to mark in a document. */
export const propose = (document: Document, about: Pick<ArticleMeta, 'date' | 'language'>): Proposal[] =>
  proposalsIn(document.text, readArticle(document, { ...about, ...FOR_REVIEW }))

const tooMany = (count: number, what: string, limit: number) =>
  new RefusedDocument(
    'too-large',
    `This has ${figure(count)} ${what}; an article may have ${figure(limit)}. Import it in parts.`,
  )

const figure = (count: number) => count.toLocaleString('en')

/** The same words under the types an editor chose, without what they left out and the notes to it. */
function retyped(
  { document, sourceNotes }: Pick<PreparedArticle, 'document' | 'sourceNotes'>,
  types: readonly BlockChoice[],
): Pick<PreparedArticle, 'document' | 'sourceNotes'> {
  if (types.length !== document.blocks.length) {
    throw new RefusedDocument(
      'invalid',
      'The text has changed since its blocks were listed. Look at the preview again.',
    )
  }
  const { marks } = document
  const keyed = sourceNotes.map((note, index) => ({ ...note, key: String(index) }))
  let next = 0
  let nextNote = 0
  const loose = document.blocks.flatMap(({ start, end, ...block }, index): LooseBlock[] => {
    const type = types[index] ?? block.type
    const inside: LooseMark[] = []
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) {
      inside.push({ ...mark, start: mark.start - start, end: mark.end - start })
    }
    for (let note = keyed[nextNote]; note && note.start < end; note = keyed[++nextNote]) {
      inside.push({ type: 'note', href: note.key, start: note.start - start, end: note.end - start })
    }
    if (type === 'left-out') return []
    return [{ ...(type === block.type ? block : { type }), text: document.text.slice(start, end), marks: inside }]
  })
  if (loose.length === 0) throw new RefusedDocument('invalid', 'Every block is left out. Take at least one over.')
  return { document: assemble(loose), sourceNotes: placeSourceNotes(loose, keyed) }
}
