import type { Document } from '../../../core/text/document'
import { articleItems, type DrawnKind, type Item } from '../checking/article-items'
import type { NumberedWork } from '../checking/number-work'
import { STATUS_SIGNS } from '../checking/say-work'
import { safeLink } from '../safe-link'
import { articlePages } from './article-pages'
import { CUT, isPart, type LineKind, type Look, type Paragraph, type Part, PUT, type Words } from './look'
import { RAISED, words } from './styles'

/** Marks are told apart by the kind of their line, as in the checking copy for the browser. */
const LINES: Readonly<Record<DrawnKind, LineKind>> = {
  'attribution-error': 'wavy',
  claim: 'dotted',
  quote: 'under',
  note: 'dashed',
}

/** The article of a checking copy: sentences with number and status before them and with what they bear behind them. */
export const checkingArticle = (document: Document, work: NumberedWork): (Part | Paragraph)[] =>
  underHeading(
    articlePages(
      articleItems(document, work).map(({ block: { start: _, end: __, ...kind }, items }) => ({
        kind,
        words: (look) => items.flatMap((item) => wordsOf(item, look)),
      })),
    ),
  )

/** Its headings stand under that of the part that it is. */
const underHeading = (pages: readonly (Part | Paragraph)[]) =>
  pages.map((one) => (isPart(one) || !/^H\d/.test(one.tag) ? one : { ...one, tag: 'H3' as const }))

function wordsOf(item: Item, look: Look): Words[] {
  if (item.is === 'break') return [words('¶', { ...look, colour: CUT, line: 'through' })]
  if (item.is === 'put') return [words(item.text, { ...look, colour: PUT, line: 'double' })]
  if (item.is === 'words') return [markedWords(item, look)]
  const { sentence, items, names } = item
  const { ordinal, status } = sentence
  return [
    words(`${ordinal}\u00a0${STATUS_SIGNS[status]}\u00a0`, RAISED, { to: `r${ordinal}` }),
    ...items.flatMap((one) => wordsOf(one, look)),
    ...names.map((name) => words(`\u00a0${name}`, RAISED, { to: name })),
  ]
}

function markedWords({ piece, mark, cut }: Extract<Item, { is: 'words' }>, look: Look): Words {
  const has = (type: string) => piece.marks.some((one) => one.type === type)
  return words(
    piece.text,
    {
      ...look,
      isBold: look.isBold || has('bold'),
      isItalic: look.isItalic || has('italic'),
      colour: cut ? CUT : look.colour,
      line: cut ? 'through' : mark && LINES[mark],
    },
    { href: safeLink(piece.marks.find(({ type }) => type === 'link')?.href ?? '') },
  )
}
