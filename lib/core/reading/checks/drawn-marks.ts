import type { MarkSide, MarkStyle, MarkWidth, QuoteMark } from '../marks/quote-mark'

const DRAWN: Record<MarkStyle, Record<MarkWidth, readonly [open: string, close: string]>> = {
  straight: { double: ['"', '"'], single: ["'", "'"] },
  curly: { double: ['“', '”'], single: ['‘', '’'] },
  low: { double: ['„', '“'], single: ['‚', '‘'] },
  typed: { double: ['``', "''"], single: ['`', "'"] },
  guillemet: { double: ['«', '»'], single: ['‹', '›'] },
}

/** A mark of this style and width as it is drawn on this side. */
export const drawnLike = ({ style, width }: Pick<QuoteMark, 'style' | 'width'>, side: MarkSide): string =>
  DRAWN[style][width][side === 'open' ? 0 : 1]
