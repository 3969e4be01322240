import { isEnglish } from '../../text/language'
import { covers } from '../../text/span'
import type { MarkStyle, Quotation, QuoteMark } from '../marks/quote-mark'
import type { Finding } from '../reading'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { otherWidth, redraw } from './redraw'
import { report } from './report'

/** Q14 in one quotation: its two marks do not belong together, or it stands inside another in the same marks. */
export const mixedMarks: Check = (material) => {
  const found: Finding[] = []
  const style = usualStyle(material)
  let outer: Quotation | undefined
  for (const quotation of material.marks.quotations) {
    if (quotation.depth === 0) outer = quotation
    const finding = unequalPair(material, quotation, style) ?? (outer && nestedAlike(material, quotation, outer))
    if (finding) found.push(finding)
  }
  return found.length > MOST ? [summary(found)] : found
}

/** What most upright marks of the text are; curly where there are as many of each. */
function usualStyle({ marks }: Material): MarkStyle {
  let balance = 0
  for (const { style } of marks.marks) balance += style === 'curly' ? 1 : style === 'straight' ? -1 : 0
  return balance < 0 ? 'straight' : 'curly'
}

/** So many are told one by one; more of them are a habit, told once. */
const MOST = 2

const summary = ([first, ...others]: readonly Finding[]): Finding => ({
  ...(first as Finding),
  message: `${first?.message} The marks of ${others.length} more quotations are mixed or nested wrongly too.`,
  related: others.map(({ start, end }) => ({ start, end })),
})

function unequalPair(material: Material, quotation: Quotation, usual: MarkStyle): Finding | undefined {
  const { document, marks, language } = material
  const open = marks.marks[quotation.open]
  const close = marks.marks[quotation.close ?? -1]
  if (!open || !close || !isUpright(open) || !isUpright(close)) return undefined
  // Swedish and Finnish open a quotation with the mark that closes it.
  const turned = isEnglish(language) ? [open, close].find(({ isTurned }) => isTurned) : undefined
  if (!turned && open.style === close.style) return undefined
  const style = open.style === close.style ? open.style : usual
  const fitting = redraw(material, quotation, (mark) =>
    mark === open || mark === close ? { width: mark.width, style } : undefined,
  )
  const words = excerpt(document.text, quotation)
  const message = turned
    ? `A mark of the quotation ${words} is turned the wrong way.`
    : `The quotation ${words} has a curly mark on one side and a straight one on the other.`
  const odd = turned ?? (open.style === style ? close : open)
  return report('Q14', quotation, message, [odd], quotation.depth === 0 ? fitting : undefined)
}

const isUpright = ({ style }: QuoteMark) => style === 'curly' || style === 'straight'

function nestedAlike(material: Material, inner: Quotation, outer: Quotation): Finding | undefined {
  const { document, marks } = material
  if (inner.depth !== 1 || outer.close === null || !covers(outer, inner)) return undefined
  const [mark, around] = [marks.marks[inner.open], marks.marks[outer.open]]
  if (!mark || !around || !isUpright(mark) || !isUpright(around) || mark.width !== around.width) return undefined
  const words = excerpt(document.text, inner)
  const message = `The quotation ${words} has the same marks as the one it stands in.`
  const { style } = around
  const fitting = redraw(material, inner, (mark) => ({ width: otherWidth(mark).width, style }))
  return report('Q14', inner, message, [outer], fitting)
}
