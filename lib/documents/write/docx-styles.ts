import {
  BorderStyle,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { BlockKind } from '../../core/revise/block-kinds'
import type { BlockType } from '../../core/text/document'

/** A dateline at the head of a paragraph. Word calls the style of words that goes with one of paragraphs its `Char`. */
export const RUN_IN_DATELINE = 'DatelineChar'

/** Word's own styles where it has one. The headline is a heading rather than a title, which some readers take out of the text. */
const STYLES: Readonly<Partial<Record<BlockType, string>>> = {
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  blockquote: 'Quote',
  caption: 'Caption',
  'pull-quote': 'PullQuote',
  'list-item': 'ListParagraph',
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** How a block looks. Lists with different numbers (`list`) count by themselves. */
export function paragraphLook({ type, level = 2, ordered, depth = 0 }: BlockKind, list: number): IParagraphOptions {
  if (type === 'headline') return { heading: HeadingLevel.HEADING_1 }
  if (type === 'subhead') return { heading: HEADINGS[Math.min(6, Math.max(2, level)) - 1] }
  if (type !== 'list-item') return { style: STYLES[type] }
  const reference = ordered ? 'numbers' : 'bullets'
  return { style: STYLES[type], numbering: { reference, level: Math.min(8, depth), instance: list } }
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const indent = (level: number) => ({ paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } })

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: LEVELS.map((level) => ({ level, format: LevelFormat.BULLET, text: '•', style: indent(level) })),
    },
    {
      reference: 'numbers',
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: indent(level),
      })),
    },
  ],
}

const GREY = '595959'
const LINE = { style: BorderStyle.SINGLE, size: 6, color: 'BFBFBF' } as const
/** Twentieths of a point: the width of the text on a page of A4. */
const TEXT_WIDTH = 9026
export const FOOTER = 'Footer'

const style = (id: string, name: string, run: object, paragraph: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})

/** Sizes are half points, distances twentieths of a point. */
export const documentStyles = (language: string | undefined): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Georgia', size: 23, language: language ? { value: language, bidirectional: language } : undefined },
      paragraph: { spacing: { after: 160, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading2: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
    heading3: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
    heading4: { run: { size: 24, bold: true } },
    heading5: { run: { size: 23, bold: true } },
    heading6: { run: { size: 23, italics: true } },
  },
  paragraphStyles: [
    style('Standfirst', 'Standfirst', { size: 26, color: GREY }),
    style('Byline', 'Byline', { size: 20, color: GREY }, { spacing: { after: 280 } }),
    style('Dateline', 'Dateline', { size: 20, color: GREY }),
    style(
      'Quote',
      'Quote',
      {},
      { indent: { left: 425, right: 425 }, border: { left: { ...LINE, size: 18, space: 12 } } },
    ),
    style('ListParagraph', 'List Paragraph', {}, { contextualSpacing: true }),
    style(
      'PullQuote',
      'Pull Quote',
      { italics: true, size: 30 },
      { spacing: { before: 320, after: 320 }, border: { top: { ...LINE, space: 8 }, bottom: { ...LINE, space: 8 } } },
    ),
    style('Caption', 'caption', { size: 19, color: GREY }),
    style(
      FOOTER,
      'footer',
      { size: 17, color: GREY },
      { spacing: { after: 0 }, rightTabStop: TEXT_WIDTH, border: { top: { ...LINE, space: 6 } } },
    ),
  ],
  characterStyles: [{ id: RUN_IN_DATELINE, name: 'Dateline Char', quickFormat: true, run: {} }],
})
