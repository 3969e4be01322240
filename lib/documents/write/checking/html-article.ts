import { STATUS_LABELS } from '../../../core/review/labels'
import { findOverlap } from '../../../core/revise/check-edits'
import { paragraphChange } from '../../../core/revise/paragraph-change'
import { BLOCK_SEPARATOR, type Block, type Document } from '../../../core/text/document'
import { covers, overlaps, type Span } from '../../../core/text/span'
import { escapeHtml, openTag } from '../html-escape'
import type { RecordedCorrection, RecordedMark, RecordedSentence } from '../review-record'
import { safeLink } from '../safe-link'
import { cutAt, type Piece } from './cut-at'
import type { NumberedWork } from './number-work'
import { STATUS_SIGNS, sayDecision } from './say-work'

/** What a block is on the page; what is not in the table is a paragraph. */
const TAGS: Readonly<Partial<Record<Block['type'], string>>> = {
  headline: 'h3',
  subhead: 'h3',
  blockquote: 'blockquote',
}

/** Of several marks over the same words the first is drawn; the names behind the sentence tell of all. */
const DRAWN = ['attribution-error', 'claim', 'quote', 'note'] as const

/** The text of the article: every sentence with its number and the sign of its status before it, and what it bears behind it. */
export function articleHtml(document: Document, work: NumberedWork): string[] {
  const marks = work.record.annotations.filter(({ how }) => how !== 'orphan')
  const corrections = inPlace(work.record.corrections ?? [])
  return document.blocks.map((block) => {
    const name = TAGS[block.type] ?? 'p'
    const write = writer(
      document,
      marks,
      corrections.filter((one) => touches(block, one)),
    )
    const inside: string[] = []
    let at = block.start
    for (const sentence of work.record.sentences) {
      if (sentence.start >= block.end || sentence.end <= block.start) continue
      inside.push(write({ start: at, end: sentence.start }))
      const words = write(sentence)
      inside.push(
        `${openTag('span', { id: `s${sentence.ordinal}` })}${numberOf(sentence)}${words}${names(sentence, work)}</span>`,
      )
      at = sentence.end
    }
    inside.push(write({ start: at, end: block.end }), write.rest(), cutBreak(block, corrections))
    return `${openTag(name, { class: block.type, dir: 'auto' })}${inside.join('')}</${name}>`
  })
}

/** A correction on the break between two blocks is told in the first of them. */
const touches = (block: Span, { start, end }: Span) => start < block.end + BLOCK_SEPARATOR.length && end >= block.start

function numberOf({ ordinal, status }: RecordedSentence): string {
  const told = `<span class="hidden">Sentence </span>${ordinal}<span aria-hidden="true">${STATUS_SIGNS[status]}</span>`
  const label = STATUS_LABELS[status].toLowerCase()
  return `${openTag('a', { class: 'number', lang: 'en', href: `#r${ordinal}` })}${told}<span class="hidden">, ${label}: </span></a>`
}

/** `C1 Q2 K1`, each leading to what there is to say of it. */
function names(sentence: RecordedSentence, { record, nameOf, quotes }: NumberedWork): string {
  const on = [...record.annotations.filter(({ how }) => how !== 'orphan'), ...(record.corrections ?? [])]
  const found = on.filter((one) => touchesSentence(sentence, one)).flatMap(({ id }) => nameOf.get(id) ?? [])
  const unmarked = quotes.filter(({ item: { mark, quote } }) => !mark && quote && overlaps(sentence, quote))
  const all = [...found, ...unmarked.map(({ name }) => name)]
  if (all.length === 0) return ''
  return `<sup lang="en"> ${all.map((name) => `<a href="#${name}">${name}</a>`).join(' ')}</sup>`
}

const touchesSentence = (sentence: Span, one: Span) =>
  one.start === one.end ? sentence.start <= one.start && one.start <= sentence.end : overlaps(sentence, one)

/** The corrections that can be shown on the text itself: accepted ones before proposals, no two over the same words. */
function inPlace(corrections: readonly RecordedCorrection[]): readonly RecordedCorrection[] {
  const standing = corrections.filter(
    ({ state, how }) => (state === 'accepted' || state === 'proposed') && how !== 'orphan',
  )
  const kept: RecordedCorrection[] = []
  for (const wanted of ['accepted', 'proposed']) {
    for (const one of standing) if (one.state === wanted && !findOverlap(kept, one)) kept.push(one)
  }
  return kept.sort((a, b) => a.end - b.end)
}

/** Writes spans of a block in order; each correction puts its new words behind those it replaces. */
function writer(document: Document, marks: readonly RecordedMark[], corrections: readonly RecordedCorrection[]) {
  const waiting = [...corrections]
  const insertUpTo = (at: number) => {
    let written = ''
    while ((waiting[0]?.end ?? Number.POSITIVE_INFINITY) <= at) written += inserted(waiting.shift())
    return written
  }
  const write = (span: Span) =>
    span.start >= span.end
      ? ''
      : cutAt(document, span, [...marks, ...corrections])
          .map((piece) => `${insertUpTo(piece.start)}${pieceHtml(piece, marks, corrections)}`)
          .join('') + insertUpTo(span.end)
  return Object.assign(write, { rest: () => insertUpTo(Number.MAX_SAFE_INTEGER) })
}

function inserted(correction: RecordedCorrection | undefined): string {
  if (!correction?.replacement || paragraphChange(correction) === 'join') return ''
  const words = correction.replacement.replaceAll(BLOCK_SEPARATOR, ' ¶ ')
  return `${openTag('ins', changeAttributes(correction))}${escapeHtml(words)}</ins>`
}

/** The sign of the break after a block, where a correction takes it out. */
function cutBreak(block: Span, corrections: readonly RecordedCorrection[]): string {
  const cut = corrections.find(({ start, end }) => start <= block.end && block.end < end)
  return cut ? `${openTag('del', changeAttributes(cut))}¶</del>` : ''
}

const changeAttributes = (correction: RecordedCorrection) => ({
  'data-state': correction.state,
  title: sayDecision(correction),
})

function pieceHtml(piece: Piece, marks: readonly RecordedMark[], corrections: readonly RecordedCorrection[]): string {
  const over = marks.filter((mark) => covers(mark, piece)).map(({ kind }) => kind)
  const cut = corrections.find((one) => covers(one, piece))
  let html = escapeHtml(piece.text).replaceAll('\n', '<br>')
  for (const { type, href } of piece.marks) {
    const link = type === 'link' ? safeLink(href ?? '') : undefined
    if (link) html = `${openTag('a', { href: link })}${html}</a>`
    if (type === 'bold') html = `<strong>${html}</strong>`
    if (type === 'italic') html = `<em>${html}</em>`
  }
  const drawn = DRAWN.find((kind) => over.includes(kind))
  if (drawn) html = `${openTag('span', { class: `on-${drawn}` })}${html}</span>`
  return cut ? `${openTag('del', changeAttributes(cut))}${html}</del>` : html
}
