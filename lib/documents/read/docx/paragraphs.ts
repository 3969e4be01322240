import type { LooseBlock } from '@/lib/core/text/document'
import { BlockWriter } from '../block-writer'
import { type ParagraphProperties, paragraphShape } from './paragraph-shape'
import type { StoryContext } from './story-context'

/** One text of a Word file; cells, text boxes and notes are texts inside another. */
interface Level {
  readonly writer: BlockWriter
  properties: ParagraphProperties
  /** A block is open for the words of the paragraph at hand. */
  started: boolean
  /** The open block is a dateline at the head of the paragraph at hand. */
  isLead: boolean
  markDeleted: boolean
  /** The mark of the paragraph before was deleted: its words and the next ones are one paragraph. */
  joins: boolean
  /** Text boxes that hang on the paragraph at hand, to stand behind it. */
  waiting: LooseBlock[]
  discarded: boolean
}

/** Turns the paragraphs of a story into blocks, whatever they are nested in. */
export interface Paragraphs {
  begin(): void
  set(properties: ParagraphProperties): void
  /** The style of the paragraph at hand. */
  style(): string | undefined
  deleteMark(): void
  /** Where the words of the paragraph at hand go; those of a dateline at its head into a block of their own. */
  writer(isDateline?: boolean): BlockWriter
  /** The last words written here refer to a note; false when there are none. */
  noteLast(key: string): boolean
  end(): void
  /** Begins a text inside this one, and ends it. */
  enter(): void
  leave(): LooseBlock[]
  /** Ends a text box, whose blocks stand behind the paragraph that holds it. */
  leaveBehind(): void
  /** The text at hand was deleted as a whole. */
  discard(): void
  append(blocks: readonly LooseBlock[]): void
  finish(): LooseBlock[]
}

export function createParagraphs(context: StoryContext): Paragraphs {
  const fresh = (): Level => ({
    writer: new BlockWriter(context.tally),
    properties: {},
    started: false,
    isLead: false,
    markDeleted: false,
    joins: false,
    waiting: [],
    discarded: false,
  })
  const outer: Level[] = []
  let level = fresh()

  function flushWaiting() {
    if (level.waiting.length > 0) level.writer.append(level.waiting)
    level.waiting = []
  }
  function leave(): LooseBlock[] {
    const blocks = level.discarded ? [] : finishLevel()
    level = outer.pop() ?? fresh()
    return blocks
  }
  function finishLevel(): LooseBlock[] {
    flushWaiting()
    return level.writer.finish()
  }

  return {
    begin() {
      level.properties = {}
      level.markDeleted = false
      level.started = level.joins
    },
    set(properties) {
      Object.assign(level.properties, properties)
    },
    style: () => level.properties.style,
    deleteMark() {
      level.markDeleted = true
    },
    writer(isDateline = false) {
      if (!level.started || (level.isLead && !isDateline)) {
        const shape = paragraphShape(level.properties, context)
        level.isLead = isDateline && shape.type === 'paragraph'
        level.writer.open(level.isLead ? { type: 'dateline' } : shape)
      }
      level.started = true
      return level.writer
    },
    noteLast: (key) => level.writer.noteLast(key),
    end() {
      level.joins = level.markDeleted && level.started
      level.started = level.joins
      if (level.joins) return
      level.isLead = false
      level.writer.close()
      flushWaiting()
    },
    enter() {
      outer.push(level)
      level = fresh()
    },
    leave,
    leaveBehind() {
      const blocks = leave()
      for (const block of blocks) level.waiting.push(block)
    },
    discard() {
      level.discarded = true
    },
    append(blocks) {
      level.joins = false
      level.writer.append(blocks)
    },
    finish: finishLevel,
  }
}
