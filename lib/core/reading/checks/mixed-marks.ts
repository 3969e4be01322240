import { isEnglish } from '../../text/language'
import { covers } from '../../text/span'
import type { Quotation, QuoteMark } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
import type { Check, Material } from './check'
import { drawnLike } from './drawn-marks'
import { excerpt } from './excerpt'
import { report } from './report'

/** Q14 in one quotation: its two marks do not belong together, or it stands inside another in the same marks. */
export const mixedMarks: Check = (material) => {
  const found: Finding[] = []
  let outer: Quotation | undefined
  for (const quotation of material.marks.quotations) {
    if (quotation.depth === 0) outer = quotation
    const finding = unequalPair(material, quotation) ?? (outer && nestedAlike(material, quotation, outer))
    if (finding) found.push(finding)
  }
  return found.length > MOST ? [summary(found)] : found
}

/** So many are told one by one; more of them are a habit, told once. */
const MOST = 2

const summary = ([first, ...others]: readonly Finding[]): Finding => ({
  ...(first as Finding),
  message: `${first?.message} The marks of ${others.length} more quotations are mixed or nested wrongly too.`,
  related: others.map(({ start, end }) => ({ start, end })),
})

function unequalPair({ document, marks, language }: Material, quotation: Quotation): Finding | undefined {
  const open = marks.marks[quotation.open]
  const close = marks.marks[quotation.close ?? -1]
  if (!open || !close || !isUpright(open) || !isUpright(close)) return undefined
  // Swedish and Finnish open a quotation with the mark that closes it.
  const turned = isEnglish(language) ? [open, close].find(({ isTurned }) => isTurned) : undefined
  if (turned) {
    const message = `A mark of the quotation ${excerpt(document.text, quotation)} is turned the wrong way.`
    return report('Q14', quotation, message, [turned], redrawn(turned))
  }
  if (open.style === close.style) return undefined
  const straight = open.style === 'straight' ? open : close
  const words = excerpt(document.text, quotation)
  const message = `The quotation ${words} has a curly mark on one side and a straight one on the other.`
  return report('Q14', quotation, message, [straight], redrawn(straight))
}

const isUpright = ({ style }: QuoteMark) => style === 'curly' || style === 'straight'

const redrawn = ({ start, end, side, width }: QuoteMark): Replacement => ({
  start,
  end,
  text: drawnLike({ style: 'curly', width }, side),
})

function nestedAlike({ document, marks }: Material, inner: Quotation, outer: Quotation): Finding | undefined {
  if (inner.depth !== 1 || outer.close === null || !covers(outer, inner)) return undefined
  const [mark, around] = [marks.marks[inner.open], marks.marks[outer.open]]
  if (!mark || !around || !isUpright(mark) || !isUpright(around) || mark.width !== around.width) return undefined
  const words = excerpt(document.text, inner)
  return report('Q14', inner, `The quotation ${words} has the same marks as the one it stands in.`, [outer])
}
