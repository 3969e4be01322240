import type { MarkSide, MarkStyle, MarkWidth } from './quote-mark'

/** What a quote mark is drawn as. `side` is missing where it is drawn alike for both. */
export interface Glyph {
  readonly width: MarkWidth
  readonly style: MarkStyle
  readonly side?: MarkSide
}

export const GLYPHS: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { width: 'double', style: 'straight' }],
  ["''", { width: 'double', style: 'typed' }],
  ["'", { width: 'single', style: 'straight' }],
  ['“', { width: 'double', style: 'curly', side: 'open' }],
  ['‟', { width: 'double', style: 'curly', side: 'open' }],
  ['”', { width: 'double', style: 'curly', side: 'close' }],
  ['‘', { width: 'single', style: 'curly', side: 'open' }],
  ['‛', { width: 'single', style: 'curly', side: 'open' }],
  ['’', { width: 'single', style: 'curly', side: 'close' }],
  ['„', { width: 'double', style: 'low', side: 'open' }],
  ['‚', { width: 'single', style: 'low', side: 'open' }],
  ['«', { width: 'double', style: 'guillemet', side: 'open' }],
  ['»', { width: 'double', style: 'guillemet', side: 'close' }],
  ['‹', { width: 'single', style: 'guillemet', side: 'open' }],
  ['›', { width: 'single', style: 'guillemet', side: 'close' }],
  ['``', { width: 'double', style: 'typed', side: 'open' }],
  ['`', { width: 'single', style: 'typed', side: 'open' }],
])

/** Words that begin with an apostrophe where letters were left out: `’em`, `’til`. */
export const ELIDED: ReadonlySet<string> = new Set(
  'em til till cause tis twas n round bout neath cuz fraid scuse nuff ere kay nam hood tude'.split(' '),
)
