import type { LooseBlock } from '@/lib/core/text/document'

/**
 * One row of a table as blocks: a line with tabs between the cells when each holds at most one paragraph; else, as in
 * tables that only lay out a page, the blocks of the cells one after the other.
 */
export function joinRow(cells: readonly (readonly LooseBlock[])[]): LooseBlock[] {
  const blocks = cells.flat()
  const isData = cells.every((cell) => cell.length <= 1) && blocks.every(({ type }) => type === 'paragraph')
  if (!isData || blocks.length < 2) return blocks
  let text = ''
  const marks = blocks.flatMap((block) => {
    if (text !== '') text += '\t'
    const from = text.length
    text += block.text.replaceAll('\n', ' ')
    return (block.marks ?? []).map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from }))
  })
  return [marks.length > 0 ? { type: 'paragraph', text, marks } : { type: 'paragraph', text }]
}
