import type { Fragment, Line } from './break-lines'
import { INK, type LineKind, type Look, RULE } from './look'
import { asSeen } from './order-line'

type Pdf = PDFKit.PDFDocument

/** A fragment at its place: `x` is its left edge. */
export interface PlacedFragment {
  readonly fragment: Fragment
  readonly x: number
}

/** The fragments of a line between two edges, from left to right. */
export function placeFragments({ fragments, width, isReversed }: Line, left: number, right: number): PlacedFragment[] {
  let x = isReversed ? right - width : left
  return fragments.map((fragment) => {
    const placed = { fragment, x }
    x += fragment.width
    return placed
  })
}

export function drawFragment(pdf: Pdf, { fragment, x }: PlacedFragment, y: number): void {
  const { words, font, text, level } = fragment
  const { look } = words
  const base = y - (look.raised ?? 0)
  const runsBack = level % 2 === 1
  pdf
    .font(font)
    .fontSize(look.size)
    .fillColor(look.colour ?? INK)
  // Words that run back are set in one go, or each of them would stand where the last should.
  const features = runsBack ? { features: [] } : {}
  pdf.text(runsBack ? asSeen(text) : text, x, base, { lineBreak: false, baseline: 'alphabetic', ...features })
  if (look.line) drawUnder(pdf, look.line, { x, y: base, width: fragment.ink ?? fragment.width }, look)
}

interface Stroke {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Lines are told apart by their kind, so that a page without colours says the same. */
function drawUnder(pdf: Pdf, kind: LineKind, { x, y, width }: Stroke, { size, colour = INK }: Look): void {
  const under = y + size * 0.2
  const stroke = (at: number) => pdf.moveTo(x, at).lineTo(x + width, at)
  pdf.save().strokeColor(colour).lineWidth(0.6)
  if (kind === 'through') stroke(y - size * 0.26).stroke()
  else if (kind === 'double') {
    stroke(under)
    stroke(under + 1.5).stroke()
  } else if (kind === 'wavy') drawWave(pdf, x, under, width)
  else if (kind === 'dotted') stroke(under).lineCap('round').dash(0.01, { space: 2 }).lineWidth(0.9).stroke()
  else if (kind === 'dashed') stroke(under).dash(3, { space: 2 }).stroke()
  else stroke(under).stroke()
  pdf.restore()
}

const WAVE = 2

function drawWave(pdf: Pdf, x: number, y: number, width: number): void {
  pdf.moveTo(x, y)
  for (let at = 0; at + WAVE <= width; at += 2 * WAVE) {
    pdf.quadraticCurveTo(x + at + WAVE / 2, y - 1.2, x + at + WAVE, y)
    const end = Math.min(at + 2 * WAVE, width)
    pdf.quadraticCurveTo(x + at + 1.5 * WAVE, y + 1.2, x + end, y)
  }
  pdf.stroke()
}

/** A hairline above a paragraph, or a bar at the side of one. */
export function drawStroke(pdf: Pdf, from: readonly [number, number], to: readonly [number, number], weight: number) {
  pdf
    .save()
    .strokeColor(RULE)
    .lineWidth(weight)
    .moveTo(...from)
    .lineTo(...to)
    .stroke()
    .restore()
}
