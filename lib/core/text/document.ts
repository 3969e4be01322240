import type { Span } from './span'

export const BLOCK_TYPES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'subhead',
  'blockquote',
  'list-item',
  'caption',
  'pull-quote',
] as const
export type BlockType = (typeof BLOCK_TYPES)[number]

/** What an editor can choose for a block when an article comes in. */
export const BLOCK_CHOICES = [...BLOCK_TYPES, 'left-out'] as const
export type BlockChoice = (typeof BLOCK_CHOICES)[number]

/** Kinds of block whose words are read sentence by sentence; the others are furniture and are one sentence each. */
export interface Block extends Span {
  readonly type: BlockType
  /** Subheads: 2 to 6, as in HTML. */
  readonly level?: number
  /** List items: whether the list counts, and how deep it is nested (0 is the outermost). */
  readonly ordered?: boolean
  readonly depth?: number
}

export const MARK_TYPES = ['bold', 'italic', 'link'] as const
export type MarkType = (typeof MARK_TYPES)[number]

/** Inline formatting. A mark never crosses the edge of a block; marks of one type never overlap. */
export interface Mark extends Span {
  readonly type: MarkType
  /** Links: an absolute http, https or mailto address. */
  readonly href?: string
}

/**
 * Blocks that one article may have: at two million characters, one for every hundred of them. Ordinary paragraphs have
 * three times as many, so this stops only what is no article, such as a table of figures.
 */
export const MOST_BLOCKS = 20_000

/** What stands between two blocks in `Document.text`. A block itself may hold single line breaks. */
export const BLOCK_SEPARATOR = '\n\n'

/**
 * The text of one version. Blocks are in reading order, do not overlap, are never empty, and the text is exactly
 * their contents joined by `BLOCK_SEPARATOR`. Offsets are UTF-16 units.
 */
export interface Document {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
}

/** Words that a note of the reporter refers to, until the block has its place: a document has no such marks. */
export interface NoteMark extends Span {
  readonly type: 'note'
  /** The key of the note, and no address. */
  readonly href: string
}

export type LooseMark = Mark | NoteMark

/** One block before its place in the text is known; its marks count from the start of the block. */
export interface LooseBlock extends Omit<Block, 'start' | 'end'> {
  readonly text: string
  readonly marks?: readonly LooseMark[]
}

/** Joins blocks into a document and moves their marks to where they come to stand. Blocks without text are left out. */
export function assemble(loose: readonly LooseBlock[]): Document {
  const blocks: Block[] = []
  const marks: Mark[] = []
  let text = ''
  for (const { text: content, marks: inner = [], ...rest } of loose) {
    if (content === '') continue
    if (blocks.length > 0) text += BLOCK_SEPARATOR
    const start = text.length
    text += content
    blocks.push(withoutGaps({ ...rest, start, end: text.length }))
    for (const mark of inner) {
      if (mark.type !== 'note') marks.push(withoutGaps({ ...mark, start: start + mark.start, end: start + mark.end }))
    }
  }
  return { text, blocks, marks }
}

/** What is not there is not named either, so that a document and the one that is read back from the database are the same. */
function withoutGaps<Value extends object>(value: Value): Value {
  const keys = Object.keys(value) as (keyof Value)[]
  for (const key of keys) if (value[key] === undefined) delete value[key]
  return value
}
