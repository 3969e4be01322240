import type { BlockType } from '../../text/document'
import { isEnglish } from '../../text/language'
import type { MarkStyle, MarkWidth, Quotation, QuoteMark } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
import { tokensOf, WORD, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { otherWidth, redraw } from './redraw'
import { report } from './report'
import { spanAt } from './span-at'

/** Q14 over the whole article: a few quotations in single or straight marks where most are in double or curly ones. */
export const strangeMarks: Check = (material) => {
  const quotations = material.outermost.filter((quotation) => isSpeech(material, quotation))
  const usual = { width: usualOf(material, quotations, 'width'), style: usualOf(material, quotations, 'style') }
  const [width, style] = (['width', 'style'] as const).map((feature) => strangers(material, quotations, usual, feature))
  // One that is strange in both is told once.
  const isOne = width?.[0] !== undefined && width[0] === style?.[0]
  const groups = isOne ? [[...new Set([...width, ...style])]] : [width, style]
  return groups.flatMap((group) => (group?.[0] ? told(material, group[0], group.slice(1), usual) : []))
}

/** The width and the style that more than half of the quotations have. */
interface Usual {
  readonly width: MarkWidth | undefined
  readonly style: MarkStyle | undefined
}

/** Words from which on a quotation in single marks is more than a word set off. */
const SPEECH_WORDS = 4
/** UTF-16 units up to which the first block of a text may be a headline that nobody has marked as one. */
const TITLE_LENGTH = 120
/** Houses that take double marks still take single ones here. */
const HEADINGS: readonly BlockType[] = ['headline', 'standfirst', 'subhead']

function isSpeech({ document, words, marks }: Material, quotation: Quotation): boolean {
  const close = marks.marks[quotation.close ?? -1]
  if (!close || close.style !== marks.marks[quotation.open]?.style || wordsIn(words, quotation) < SPEECH_WORDS)
    return false
  const block = spanAt(document.blocks, quotation.start)
  const isTitle = block?.start === 0 && document.blocks.length > 1 && block.end < TITLE_LENGTH
  return !isTitle && !HEADINGS.includes(block?.type ?? 'paragraph')
}

function wordsIn(words: Words, quotation: Quotation): number {
  const [first, after] = tokensOf(words, quotation)
  let count = 0
  for (let at = first; at < after && count < SPEECH_WORDS; at++) if (words.kinds[at] === WORD) count++
  return count
}

const openOf = ({ marks }: Material, { open }: Quotation) => marks.marks[open] as QuoteMark

function usualOf<Feature extends keyof Usual>(
  material: Material,
  quotations: readonly Quotation[],
  feature: Feature,
): QuoteMark[Feature] | undefined {
  const counts = new Map<QuoteMark[Feature], number>()
  for (const quotation of quotations) {
    const kind = openOf(material, quotation)[feature]
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count > quotations.length / 2)?.[0]
}

const strangers = (
  material: Material,
  quotations: readonly Quotation[],
  usual: Usual,
  feature: keyof Usual,
): readonly Quotation[] =>
  usual[feature] === undefined
    ? []
    : quotations.filter((quotation) => openOf(material, quotation)[feature] !== usual[feature])

/** One finding for all of a kind, with the marks of the first as the others have them. */
function told(material: Material, first: Quotation, others: readonly Quotation[], usual: Usual): Finding {
  const mark = openOf(material, first)
  const differing = (['style', 'width'] as const).filter(
    (feature) => usual[feature] && mark[feature] !== usual[feature],
  )
  const kinds = (of: Usual) => differing.map((feature) => of[feature]).join(' ')
  const words = excerpt(material.document.text, first)
  const also = others.length > 0 ? `, and so are ${others.length} more` : ''
  const message = `${words} stands in ${kinds(mark)} quote marks, where most quotations here stand in ${kinds(usual)} ones${also}.`
  return report('Q14', first, message, others, fitting(material, first, usual))
}

function fitting(material: Material, first: Quotation, usual: Usual): Replacement | undefined {
  const mark = openOf(material, first)
  const { style } = usual
  if (!isEnglish(material.language) || (style !== 'curly' && style !== 'straight')) return undefined
  const isStrange = usual.width !== undefined && mark.width !== usual.width
  return redraw(material, first, (inner) => ({
    width: (isStrange ? otherWidth(inner) : inner).width,
    style,
  }))
}
