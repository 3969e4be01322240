import type { LooseBlock, Mark, MarkType } from '@/lib/core/text/document'
import { normalise } from '@/lib/core/text/normalise'
import type { NoteTally } from './note-tally'

export type BlockShape = Omit<LooseBlock, 'text' | 'marks'>
type Growing = { -readonly [Key in keyof Mark]: Mark[Key] }

/**
 * Gathers words into blocks, in order. Readers say where blocks begin and end and which formatting is on; the writer
 * sees to it that blocks are trimmed and never empty, and that marks stay inside them.
 */
export interface BlockWriter {
  /** Ends the block at hand; the next words go into one of this shape. */
  open(shape: BlockShape): void
  close(): void
  /** Words as they are. */
  write(text: string): void
  /** Words of HTML: runs of white space become one space. */
  flow(text: string): void
  /** A line break; the second in a row begins a new block of the same shape. */
  breakLine(): void
  startMark(type: MarkType, href?: string): void
  endMark(type: MarkType): void
  /** Puts whole blocks behind the one at hand. */
  append(blocks: readonly LooseBlock[]): void
  /** All blocks so far; the one at hand is ended. */
  finish(): LooseBlock[]
}

export function createBlockWriter(tally: NoteTally): BlockWriter {
  const blocks: LooseBlock[] = []
  const active: { type: MarkType; href?: string }[] = []
  let shape: BlockShape = { type: 'paragraph' }
  let pieces: string[] = []
  let length = 0
  let last = ''
  let marks: Growing[] = []
  let growing = new Map<MarkType, Growing>()

  function add(piece: string) {
    if (piece === '') return
    for (const { type, href } of active) grow(type, href, length + piece.length)
    pieces.push(piece)
    length += piece.length
    last = piece[piece.length - 1] ?? ''
  }

  /** Makes the mark that ends here reach to `end`, or begins one. */
  function grow(type: MarkType, href: string | undefined, end: number) {
    const mark = growing.get(type)
    // The same type twice in `active`, as in bold inside bold, has grown already.
    if (mark && mark.end === end) return
    if (mark && mark.end === length && mark.href === href) {
      mark.end = end
      return
    }
    const fresh: Growing = href === undefined ? { type, start: length, end } : { type, start: length, end, href }
    growing.set(type, fresh)
    marks.push(fresh)
  }

  function dropSpaceBeforeBreak() {
    const piece = pieces.pop() ?? ''
    pieces.push(piece.slice(0, -1))
    length -= 1
    for (const mark of growing.values()) mark.end = Math.min(mark.end, length)
  }

  const writer: BlockWriter = {
    open(next) {
      writer.close()
      shape = next
    },
    close() {
      const block = finishBlock(shape, pieces.join(''), marks)
      if (block) blocks.push(block)
      pieces = []
      length = 0
      last = ''
      marks = []
      growing = new Map()
    },
    write(text) {
      const { text: clean, notes } = normalise(text)
      if (notes.length > 0) tally.merge(notes)
      add(clean)
    },
    flow(text) {
      const run = text.replace(/[ \t\n\r\f]+/g, ' ')
      const doubled = run.startsWith(' ') && (length === 0 || last === ' ' || last === '\n')
      writer.write(doubled ? run.slice(1) : run)
    },
    breakLine() {
      if (last === '\n') return writer.close()
      if (length === 0) return
      if (last === ' ') dropSpaceBeforeBreak()
      add('\n')
    },
    startMark: (type, href) => void active.push(href === undefined ? { type } : { type, href }),
    endMark(type) {
      const index = active.findLastIndex((mark) => mark.type === type)
      if (index >= 0) active.splice(index, 1)
    },
    append(others) {
      writer.close()
      for (const block of others) blocks.push(block)
    },
    finish() {
      writer.close()
      return blocks
    },
  }
  return writer
}

/** Trims the words and moves the marks with them. Undefined when there are none. */
function finishBlock(shape: BlockShape, raw: string, grown: readonly Mark[]): LooseBlock | undefined {
  const from = raw.length - raw.trimStart().length
  const text = raw.trim()
  if (text === '') return undefined
  const marks: Mark[] = []
  for (const mark of grown) {
    const start = Math.max(0, mark.start - from)
    const end = Math.min(text.length, mark.end - from)
    if (start < end) marks.push({ ...mark, start, end })
  }
  return marks.length > 0 ? { ...shape, text, marks } : { ...shape, text }
}
