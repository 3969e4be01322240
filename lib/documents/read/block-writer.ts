import type { LooseBlock, Mark, MarkType, NoteMark } from '@/lib/core/text/document'
import { normalise } from '@/lib/core/text/normalise'
import type { NoteTally } from './note-tally'

export type BlockShape = Omit<LooseBlock, 'text' | 'marks'>
type AnyMark = Mark | NoteMark
type AnyType = MarkType | 'note'
interface Growing {
  readonly type: AnyType
  readonly href?: string
  start: number
  end: number
}

/** White space that HTML makes one space: most words of a page have none. */
const UNEVEN = /[\t\n\r\f]| {2}/

const PARAGRAPH: BlockShape = { type: 'paragraph' }

/**
 * Gathers words into blocks, in order. Readers say where blocks begin and end and which formatting is on; the writer
 * sees to it that blocks are trimmed and never empty, and that marks stay inside them and do not overlap their like.
 */
export class BlockWriter {
  readonly #tally: NoteTally
  readonly #blocks: LooseBlock[] = []
  /** Formatting that is on; a type may be there twice, as in bold inside bold. */
  readonly #active: { readonly type: AnyType; readonly href?: string }[] = []
  #shape = PARAGRAPH
  #pieces: string[] = []
  #length = 0
  /** The last character of the block at hand. */
  #last = ''
  /** It is a space that a line break behind it swallows, as in HTML. */
  #isLoose = false
  #marks: Growing[] = []

  constructor(tally: NoteTally) {
    this.#tally = tally
  }

  /** Ends the block at hand; the next words go into one of this shape. */
  open(shape: BlockShape): void {
    this.close()
    this.#shape = shape
  }

  /** No words have been written to the block at hand. */
  isAtStart(): boolean {
    return this.#length === 0
  }

  close(): void {
    if (this.#length > 0) {
      const block = finishBlock(this.#shape, this.#pieces.join(''), this.#marks)
      if (block) this.#blocks.push(block)
      this.#pieces = []
      this.#length = 0
      this.#marks = []
    }
    this.#last = ''
  }

  /** Words as they are. */
  write(raw: string): void {
    const { text, notes } = normalise(raw)
    if (notes.length > 0) this.#tally.merge(notes)
    if (text === '') return
    this.#tally.measure(text.length)
    for (const { type, href } of this.#active) this.#grow(type, href, this.#length + text.length)
    this.#pieces.push(text)
    this.#length += text.length
    this.#last = text[text.length - 1] ?? ''
    this.#isLoose = false
  }

  /** Words with all their spaces; a line that is broken in the source is none in the text. */
  keep(text: string): void {
    this.write(text.replace(/[ \t]*[\n\r\f][ \t\n\r\f]*/g, ' '))
    this.#last = ''
  }

  /** Words of HTML: runs of white space become one space. */
  flow(text: string): void {
    const run = UNEVEN.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text
    const doubled = run.startsWith(' ') && (this.#length === 0 || this.#last === ' ' || this.#last === '\n')
    this.write(doubled ? run.slice(1) : run)
    this.#isLoose = this.#last === ' '
  }

  /** Words as they are, but no second space where something between two was left out. */
  join(text: string): void {
    this.write(this.#last === ' ' ? text.replace(/^ +/, '') : text)
  }

  /** A line break; the second in a row begins a new block of the same shape. */
  breakLine(): void {
    if (this.#last === '\n') this.close()
    else if (this.#length > 0) {
      if (this.#isLoose) this.#dropLast()
      this.write('\n')
    }
  }

  /** The last words so far refer to a note; false when the block at hand has none yet. */
  noteLast(key: string): boolean {
    if (this.#length === 0) return false
    this.#marks.push({ type: 'note', href: key, start: this.#length - 1, end: this.#length })
    return true
  }

  startMark(type: AnyType, href?: string): void {
    this.#active.push(href === undefined ? { type } : { type, href })
  }

  endMark(type: AnyType): void {
    const index = this.#active.findLastIndex((mark) => mark.type === type)
    if (index >= 0) this.#active.splice(index, 1)
  }

  /** Puts whole blocks behind the one at hand. */
  append(blocks: readonly LooseBlock[]): void {
    this.close()
    for (const block of blocks) this.#blocks.push(block)
  }

  /** All blocks so far; the one at hand is ended. */
  finish(): LooseBlock[] {
    this.close()
    return this.#blocks
  }

  /** Makes the mark of this type that ends here reach to `end`, or begins one. */
  #grow(type: AnyType, href: string | undefined, end: number) {
    const mark = this.#marks.findLast((known) => known.type === type)
    if (mark && mark.end === end) return
    if (mark && mark.end === this.#length && mark.href === href) mark.end = end
    else this.#marks.push({ type, start: this.#length, end, ...(href === undefined ? {} : { href }) })
  }

  #dropLast() {
    this.#pieces.push((this.#pieces.pop() ?? '').slice(0, -1))
    this.#length--
    for (const mark of this.#marks) if (mark.end > this.#length) mark.end = this.#length
  }
}

/** Trims the words and moves the marks with them. Undefined when there are none. */
function finishBlock(shape: BlockShape, raw: string, grown: readonly Growing[]): LooseBlock | undefined {
  const from = raw.length - raw.trimStart().length
  const text = raw.trim()
  if (text === '') return undefined
  const marks: AnyMark[] = []
  for (const mark of grown) {
    const start = Math.max(0, mark.start - from)
    const end = Math.min(text.length, mark.end - from)
    if (start < end) marks.push({ ...mark, start, end } as AnyMark)
  }
  return marks.length > 0 ? { ...shape, text, marks } : { ...shape, text }
}
