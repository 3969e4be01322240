import type { Unsafe } from 'mdast-util-to-markdown'

const ESCAPED_LATER = '[^\\s]*[*~&#[\\]<>`\\\\{}_]'

/**
 * What GitHub's Markdown adds to the signs that have to be escaped: strike-through, and lines that look like the second
 * line of a table. A bare address becomes a link there, in which nothing is escaped: it is left bare when nothing in it
 * has to be, and otherwise kept from becoming one.
 */
export const GFM_UNSAFE: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'] },
  { atBreak: true, character: '|', after: '[\t :-]' },
  { atBreak: true, character: ':', after: '-' },
  { atBreak: true, character: '-', after: '[:|-]' },
  { before: '[ps]', character: ':', after: `\\/\\/${ESCAPED_LATER}`, inConstruct: 'phrasing' },
  { before: '[Ww]', character: '.', after: `[-.\\w]${ESCAPED_LATER}`, inConstruct: 'phrasing' },
]
