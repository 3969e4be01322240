import type { BlockContent, ListItem as MarkdownItem, List as MarkdownList, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { CRITIC_MARKUP, type CriticBlock } from './critic-markup'
import type { ExportInput } from './export-input'
import { GFM_UNSAFE } from './gfm-unsafe'
import { joinChangedBreaks, type MarkedBlock } from './join-changed-breaks'
import { commentOn, inlineMarkdown } from './markdown-inline'
import { isBreak } from './nest-runs'
import { type List, outline, type Section } from './outline'
import { type Run, redline } from './redline'
import { runInDatelines } from './run-in-datelines'

/** Markdown that reads back as the same text. Changes are CriticMarkup, each correction with a comment: who, what kind, why. */
export function writeMarkdown({ document, corrections }: ExportInput): string {
  const blocks = joinChangedBreaks(runInDatelines(redline(document, corrections)))
  const children = outline(blocks).flatMap(writeSection)
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      bulletOther: '*',
      emphasis: '*',
      listItemIndent: 'one',
      extensions: [{ unsafe: GFM_UNSAFE }, CRITIC_MARKUP],
    },
  )
}

function writeSection(section: Section): RootContent[] {
  if (section.type === 'list') return [writeList(section)]
  if (section.type === 'quote') return whole(section.blocks, [quoteOf(section.blocks)])
  return whole([section.block], [writeBlock(section.block)])
}

const quoteOf = (blocks: readonly MarkedBlock[]): RootContent => ({
  type: 'blockquote',
  children: blocks.map(paragraphOf),
})

const paragraphOf = (block: MarkedBlock): BlockContent => ({ type: 'paragraph', children: inlineMarkdown(block) })

function writeBlock(block: MarkedBlock): RootContent {
  const { type, level = 2 } = block.kind
  if (type === 'pull-quote') return quoteOf([block])
  if (type !== 'headline' && type !== 'subhead') return paragraphOf(block)
  const depth = type === 'headline' ? 1 : (Math.min(6, Math.max(2, level)) as 2 | 3 | 4 | 5 | 6)
  return { type: 'heading', depth, children: inlineMarkdown({ ...block, runs: block.runs.map(onOneLine) }) }
}

/** A heading is one line. */
const onOneLine = (run: Run): Run => (isBreak(run) ? run : { ...run, text: run.text.replaceAll('\n', ' ') })

/** A block that is new or cut as a whole is marked with its sign (`#`, `>`), so that nothing of it is left over. */
function whole(blocks: readonly MarkedBlock[], children: RootContent[]): RootContent[] {
  const [first] = blocks
  if (!first?.whole) return children
  return [
    {
      type: 'criticBlock',
      op: first.whole,
      comment: commentOn(blocks.flatMap(({ runs }) => runs)),
      children,
    } satisfies CriticBlock,
  ]
}

function writeList({ isOrdered, items }: List): MarkdownList {
  const children = items.map(
    ({ block, lists }): MarkdownItem => ({
      type: 'listItem',
      spread: false,
      data: block.whole ? { criticOp: block.whole, criticComment: commentOn(block.runs) } : undefined,
      children: [paragraphOf(block), ...lists.map(writeList)],
    }),
  )
  return { type: 'list', ordered: isOrdered, start: isOrdered ? 1 : null, spread: false, children }
}
