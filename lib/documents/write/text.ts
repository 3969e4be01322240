import type { ExportInput } from './export-input'
import { joinChangedBreaks, type MarkedBlock } from './join-changed-breaks'
import { type List, outline, type Section } from './outline'
import { redline } from './redline'
import { runInDatelines } from './run-in-datelines'

/** The words alone: blocks with an empty line between them, lists with their signs, and a line break at the end. */
export function writeText({ document }: ExportInput): string {
  const sections = outline(joinChangedBreaks(runInDatelines(redline(document, []))))
  return sections.map((section) => `${writeSection(section)}\n`).join('\n')
}

const wordsOf = ({ runs }: MarkedBlock) => runs.map(({ text }) => text).join('')

function writeSection(section: Section): string {
  if (section.type === 'list') return writeList(section)
  if (section.type === 'quote') return section.blocks.map(wordsOf).join('\n\n')
  return wordsOf(section.block)
}

/** One line an item. What belongs to an item, its further lines and the lists in it, is indented to its words. */
const writeList = ({ isOrdered, items }: List): string =>
  items
    .map(({ block, lists }, index) => {
      const sign = isOrdered ? `${index + 1}. ` : '- '
      const lines = [wordsOf(block), ...lists.map(writeList)].join('\n')
      return sign + lines.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
    })
    .join('\n')
