import type { BlockKind } from '../../../core/revise/block-kinds'
import { GREY, type Look, type Paragraph, type Part, type Words } from './look'
import { BODY } from './styles'

type BlockLook = Omit<Paragraph, 'words'> & { readonly look: Look }

/** The room before the items of a list, for one more level. */
const STEP = 16

const LOOKS: Readonly<Partial<Record<BlockKind['type'], BlockLook>>> = {
  headline: {
    tag: 'H1',
    look: { face: 'serif', size: 21, isBold: true },
    leading: 26,
    before: 10,
    keepsWithNext: true,
  },
  standfirst: { tag: 'P', look: { face: 'serif', size: 12.5, colour: GREY }, leading: 18, before: 8 },
  byline: { tag: 'P', look: { face: 'sans', size: 9, colour: GREY }, leading: 14, before: 8 },
  dateline: { tag: 'P', look: { face: 'sans', size: 9, colour: GREY }, leading: 14, before: 2 },
  subhead: {
    tag: 'H2',
    look: { face: 'serif', size: 13, isBold: true },
    leading: 18,
    before: 14,
    keepsWithNext: true,
  },
  blockquote: { tag: 'BlockQuote', look: BODY, leading: 17, before: 8, indent: 18, hasBar: true },
  'pull-quote': { tag: 'BlockQuote', look: { ...BODY, size: 13, isItalic: true }, leading: 20, before: 10, indent: 18 },
  caption: { tag: 'Caption', look: { face: 'sans', size: 8.5, colour: GREY }, leading: 13, before: 6 },
  'list-item': { tag: 'LBody', look: BODY, leading: 17, before: 4 },
}

const PARAGRAPH: BlockLook = { tag: 'P', look: BODY, leading: 17, before: 8 }

/** A block as the blocks of an article have it, and the words that stand in it. */
export interface BlockWords {
  readonly kind: BlockKind
  readonly words: (look: Look) => readonly Words[]
}

/** The blocks of an article as paragraphs; items of lists with their signs, and together. */
export function articlePages(blocks: readonly BlockWords[]): (Part | Paragraph)[] {
  const pages: (Part | Paragraph)[] = []
  let items: Part[] = []
  const numbers: number[] = []
  for (const { kind, words } of blocks) {
    const { look, ...paragraph } = LOOKS[kind.type] ?? PARAGRAPH
    if (kind.type !== 'list-item') {
      items = []
      numbers.length = 0
      pages.push({ ...paragraph, words: words(look) })
      continue
    }
    const { depth = 0, ordered } = kind
    numbers.length = depth + 1
    numbers[depth] = (numbers[depth] ?? 0) + 1
    if (items.length === 0) pages.push({ part: 'L', children: items })
    const marker = { text: ordered ? `${numbers[depth]}.` : '•', look }
    const item: Paragraph = { ...paragraph, words: words(look), marker, indent: (depth + 1) * STEP }
    items.push({ part: 'LI', children: [item] })
  }
  return pages
}
