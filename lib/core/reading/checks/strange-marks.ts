import type { BlockType } from '../../text/document'
import type { Quotation, QuoteMark } from '../marks/quote-mark'
import type { Finding } from '../reading'
import { tokensOf, WORD, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { spanAt } from './span-at'

/** Q14 over the whole article: a few quotations in single or straight marks where most are in double or curly ones. */
export const strangeMarks: Check = (material) => {
  const quotations = material.outermost.filter((quotation) => isSpeech(material, quotation))
  return [...strangers(material, quotations, 'width'), ...strangers(material, quotations, 'style')]
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

/** One finding for all quotations whose marks are not of the kind that more than half of them have. */
function strangers(
  { document, marks }: Material,
  quotations: readonly Quotation[],
  feature: 'width' | 'style',
): Finding[] {
  const kindOf = ({ open }: Quotation): string => (marks.marks[open] as QuoteMark)[feature]
  const counts = new Map<string, number>()
  for (const quotation of quotations) counts.set(kindOf(quotation), (counts.get(kindOf(quotation)) ?? 0) + 1)
  const usual = [...counts].find(([, count]) => count > quotations.length / 2)?.[0]
  const [first, ...others] = usual === undefined ? [] : quotations.filter((quotation) => kindOf(quotation) !== usual)
  if (!first) return []
  const words = excerpt(document.text, first)
  const also = others.length > 0 ? `, and so are ${others.length} more` : ''
  const message = `${words} stands in ${kindOf(first)} quote marks, where most quotations here stand in ${usual} ones${also}.`
  return [report('Q14', first, message, others)]
}
