import type { ConstructName, Unsafe } from 'mdast-util-to-markdown'

/** The rest of an address, with a sign in it that has to be escaped. */
const ESCAPED_LATER = '[^\\s]*[*~&#[\\]<>`\\\\{}_]'

/** Where addresses are addresses already. */
const ADDRESSES: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw']

/**
 * What GitHub's Markdown adds to the signs that have to be escaped: strike-through, and lines that look like the second
 * line of a table. A bare address becomes a link there, in which nothing is escaped: it is left bare when nothing in it
 * has to be, and otherwise kept from becoming one.
 */
export const GFM_UNSAFE: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
  { atBreak: true, character: '|', after: '[\t :-]' },
  { atBreak: true, character: ':', after: '-' },
  { atBreak: true, character: '-', after: '[:|-]' },
  {
    before: '[ps]',
    character: ':',
    after: `\\/\\/${ESCAPED_LATER}`,
    inConstruct: 'phrasing',
    notInConstruct: ADDRESSES,
  },
  {
    before: '[Ww]',
    character: '.',
    after: `[-.\\w]${ESCAPED_LATER}`,
    inConstruct: 'phrasing',
    notInConstruct: ADDRESSES,
  },
]
