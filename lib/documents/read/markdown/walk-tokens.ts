import type { Token } from 'markdown-it'
import { type BlockShape, BlockWriter } from '../block-writer'
import { joinRow } from '../join-row'
import type { NoteTally } from '../note-tally'
import { readHtml } from '../read-html'
import { noteNumber, walkInline } from './walk-inline'

const PARAGRAPH: BlockShape = { type: 'paragraph' }

/** Writes the flat list of tokens that Markdown was parsed to as blocks. */
export function walkTokens(tokens: readonly Token[], writer: BlockWriter, tally: NoteTally, tick: () => void): void {
  const shapes: BlockShape[] = [PARAGRAPH]
  const lists: boolean[] = []
  let cells: BlockWriter[] = []
  let label = ''
  const enter = (shape: BlockShape) => void shapes.push(shape)
  const leave = () => void shapes.pop()

  const handlers: Readonly<Record<string, (token: Token) => void>> = {
    heading_open: ({ tag }) => enter(tag === 'h1' ? { type: 'headline' } : { type: 'subhead', level: Number(tag[1]) }),
    heading_close: leave,
    blockquote_open: () => enter({ type: 'blockquote' }),
    blockquote_close: leave,
    bullet_list_open: () => void lists.push(false),
    bullet_list_close: () => void lists.pop(),
    ordered_list_open: () => void lists.push(true),
    ordered_list_close: () => void lists.pop(),
    list_item_open: () => enter({ type: 'list-item', ordered: lists.at(-1) === true, depth: lists.length - 1 }),
    list_item_close: leave,
    footnote_open: (token) => {
      tally.count('footnotes')
      enter(PARAGRAPH)
      label = `${noteNumber(token)} `
    },
    footnote_close: leave,
    tr_open: () => {
      cells = []
    },
    tr_close: () => {
      const written = cells.map((cell) => cell.finish())
      const blocks = joinRow(written)
      if (blocks.length < written.flat().length) tally.count('tables')
      writer.append(blocks)
      cells = []
    },
    th_open: () => void cells.push(new BlockWriter(tally)),
    td_open: () => void cells.push(new BlockWriter(tally)),
    inline: ({ children }) => {
      const into = cells.at(-1) ?? writer
      into.open(cells.length > 0 ? PARAGRAPH : (shapes.at(-1) ?? PARAGRAPH))
      if (label !== '') into.write(label)
      label = ''
      walkInline(children ?? [], into, tally)
      into.close()
    },
    code_block: ({ content }) => writeCode(content),
    fence: ({ content }) => writeCode(content),
    html_block: ({ content }) => {
      const { blocks, notes } = readHtml(content, tick)
      if (!content.trimStart().startsWith('<!--')) tally.count('raw-html')
      tally.merge(notes)
      writer.append(blocks)
    },
  }

  function writeCode(content: string) {
    writer.open(shapes.at(-1) ?? PARAGRAPH)
    writer.write(content)
    writer.close()
  }

  for (const token of tokens) {
    tick()
    if (Object.hasOwn(handlers, token.type)) handlers[token.type]?.(token)
  }
}
