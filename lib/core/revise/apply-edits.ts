import { firstWhere, mapPositions } from '../anchor/map-position'
import { BLOCK_SEPARATOR, type Block, type Document, type Mark } from '../text/document'
import { type BlockKind, kindsOf } from './block-kinds'
import type { Edit } from './edit'
import { contentOf, cutAfter, type Part, type Passage, touchedPassages } from './passage'
import { tidyPassage } from './tidy-passage'

export interface Applied<E extends Edit> {
  readonly document: Document
  /** What was really done, to map positions with: spliced into the old text, these give exactly the new one. */
  readonly edits: readonly E[]
}

/** A passage with what became of it. */
interface Section<E extends Edit> extends Passage<E> {
  readonly blocks: readonly (BlockKind & { readonly length: number })[]
}

/**
 * Applies edits (sorted, not overlapping, in offsets of `document.text`). A replacement may hold separators, which
 * split a block; an edit may span one, which joins two. A block left without words goes with one separator, so the
 * edits answered can differ from those given; beyond their place they are copies of the given ones.
 * A mark around replaced words covers the replacement, one inside cut words goes.
 */
export function applyEdits<E extends Edit>(document: Document, edits: readonly E[]): Applied<E> {
  if (edits.length === 0) return { document, edits }
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) throw new RangeError('Edits overlap')
  const sections = sectionsOf(document, edits)
  const parts = join(document, sections)
  const text = parts.map((part) => contentOf(document.text, part)).join('')
  const done = editsOf(parts)
  const blocks = place(sections.flatMap((section) => section.blocks))
  return { document: { text, blocks, marks: carryMarks(document.marks, done, blocks) }, edits: done }
}

function sectionsOf<E extends Edit>(document: Document, edits: readonly E[]): Section<E>[] {
  const sections: Section<E>[] = []
  let next = 0
  const keepTo = (index: number) => {
    for (; next < index; next++) {
      const block = document.blocks[next]
      if (!block) continue
      const { start, end, ...kind } = block
      sections.push({ first: next, last: next, parts: [{ start, end }], blocks: [{ ...kind, length: end - start }] })
    }
  }
  for (const passage of touchedPassages(document, edits)) {
    keepTo(passage.first)
    const { parts, pieces } = tidyPassage(document.text, passage.parts)
    const kinds = kindsOf(document, passage.first, passage.last, pieces)
    const blocks = kinds.map((kind, index) => ({ ...kind, length: pieces[index]?.text.length ?? 0 }))
    sections.push({ ...passage, parts, blocks })
    next = passage.last + 1
  }
  keepTo(document.blocks.length)
  return sections
}

/** All parts in order. A separator stays when words are left on both sides of it; of several in a row, the first. */
function join<E extends Edit>(document: Document, sections: readonly Section<E>[]): Part<E>[] {
  const lastFull = sections.findLastIndex(({ blocks }) => blocks.length > 0)
  const sources = sections.map(({ parts }) => parts.find(({ edit }) => edit)?.edit)
  return sections.flatMap((section, index) => {
    const start = document.blocks[section.last]?.end ?? 0
    const end = document.blocks[section.last + 1]?.start ?? start
    if (start === end) return section.parts
    if (section.blocks.length > 0 && index < lastFull) return [...section.parts, { start, end }]
    const source = (section.blocks.length === 0 ? sources[index] : undefined) ?? sources[index + 1]
    return source ? [...section.parts, cutAfter(start, end, source)] : [...section.parts, { start, end }]
  })
}

/** The edits among the parts; what was cut in tidying up joins the cut it touches. */
function editsOf<E extends Edit>(parts: readonly Part<E>[]): E[] {
  const edits: E[] = []
  let wasTidying = false
  for (const { start, end, edit, isTidying = false } of parts) {
    if (!edit || (start === end && edit.replacement === '')) continue
    const last = edits.at(-1)
    if (last?.end === start && last.replacement === '' && edit.replacement === '' && (isTidying || wasTidying)) {
      edits[edits.length - 1] = { ...(isTidying ? last : edit), start: last.start, end }
      wasTidying &&= isTidying
    } else {
      edits.push(edit)
      wasTidying = isTidying
    }
  }
  return edits
}

function place(kinds: readonly (BlockKind & { length: number })[]): Block[] {
  let at = -BLOCK_SEPARATOR.length
  return kinds.map(({ length, ...kind }) => {
    const start = at + BLOCK_SEPARATOR.length
    at = start + length
    return { ...kind, start, end: at }
  })
}

/** Marks where they stand now, cut at the edges of blocks; those that lost all they covered are gone. */
function carryMarks(marks: readonly Mark[], edits: readonly Edit[], blocks: readonly Block[]): Mark[] {
  const map = mapPositions(edits)
  return marks.flatMap((mark) => {
    const span = map.inner(mark)
    const carried: Mark[] = []
    let index = firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) > span.start)
    for (let block = blocks[index]; block && block.start < span.end; block = blocks[++index]) {
      const start = Math.max(span.start, block.start)
      const end = Math.min(span.end, block.end)
      if (start < end) carried.push({ ...mark, start, end })
    }
    return carried
  })
}
