import { isSpace } from '../../text/characters'
import type { Span } from '../../text/span'
import type { Quotation, QuoteMark } from '../marks/quote-mark'
import type { Replacement } from '../reading'
import type { Material } from './check'
import { drawnLike } from './drawn-marks'

type Kind = Pick<QuoteMark, 'width' | 'style'>

/** What a mark is to be drawn as; undefined to leave it. */
type KindOf = (mark: QuoteMark) => Kind | undefined

/** UTF-16 units up to which a quotation is written anew. */
const LONGEST = 1000
const OPENING = '([{-–—/“‘"\''
/** An apostrophe at the end of a word, which a single closing mark could be taken for. */
const AT_WORD_END = /[\p{L}\p{N}]['’](?![\p{L}\p{N}])/u

/** The marks of a quotation, from its first to its last. */
const marksOf = ({ marks: { marks } }: Material, { open, close }: Quotation): readonly QuoteMark[] =>
  close === null ? [] : marks.slice(open, close + 1)

/**
 * The marks of a closed quotation drawn anew, from the first that changes to the last. Nothing where it is uncertain that
 * they would then be read as what they are: beside another letter, or single marks around an apostrophe at the end of a word.
 */
export function redraw(material: Material, quotation: Quotation, kindOf: KindOf): Replacement | undefined {
  const { text } = material.document
  if (quotation.end - quotation.start > LONGEST) return undefined
  const changed = marksOf(material, quotation).flatMap((mark) => {
    const kind = kindOf(mark)
    const put = kind && drawnLike(kind, mark.side)
    return kind && put !== text.slice(mark.start, mark.end) ? [{ mark, kind, put }] : []
  })
  const [first, last] = [changed[0]?.mark, changed.at(-1)?.mark]
  if (!first || !last || changed.some(({ mark }) => mark.partner === null || !standsClear(text, mark))) return undefined
  if (changed.some(({ kind }) => kind.width === 'single') && hasLooseApostrophe(material, quotation)) return undefined
  let written = ''
  let at = first.start
  for (const { mark, put: sign } of changed) {
    written += text.slice(at, mark.start) + sign
    at = mark.end
  }
  return { start: first.start, end: last.end, text: written }
}

/** Single for double and double for single. */
export const otherWidth = ({ width, style }: QuoteMark): Kind => ({
  width: width === 'single' ? 'double' : 'single',
  style,
})

/** True for an opening mark between a space and a word, and for a closing one between a word and a space or a point. */
function standsClear(text: string, { start, end, side }: QuoteMark): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (side === 'open') return (isBlank(before) || OPENING.includes(before)) && !isBlank(after)
  return !isBlank(before) && !IN_WORD.test(after)
}

const IN_WORD = /[\p{L}\p{N}]/u
const isBlank = (character: string) => character === '' || isSpace(character.charCodeAt(0))

function hasLooseApostrophe(material: Material, quotation: Quotation): boolean {
  const { text } = material.document
  const inner = marksOf(material, quotation)
  let from = quotation.start
  for (const { start, end } of [...inner, { start: quotation.end, end: quotation.end } as Span]) {
    if (AT_WORD_END.test(text.slice(from, start))) return true
    from = end
  }
  return false
}
