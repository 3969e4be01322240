import type { Status } from '@/lib/core/review/vocabulary'
import type { Tick } from './rail-ticks'

export interface RailColours extends Readonly<Record<Status, string>> {
  readonly error: string
}

/** From this height a tick has room for the whole sign of its status. */
const ROOM_FOR_SIGN = 8

/** On a rail narrower than this, beside which the sentences have their own signs, there are only small bars. Pixels. */
const ROOM_ACROSS = 24
const BAR_HEIGHT = 3

/** Draws the rail into a context whose units are CSS pixels. Status is told by shape as well as by colour. */
export function drawRail(
  canvas: CanvasRenderingContext2D,
  ticks: readonly Tick[],
  width: number,
  colours: RailColours,
) {
  const middle = Math.round(width / 2)
  const isNarrow = width < ROOM_ACROSS
  const errorAt = isNarrow ? width - 4 : middle + 8
  for (const { top, height, status, hasError, hasFinding } of ticks) {
    canvas.fillStyle = colours[status]
    canvas.strokeStyle = colours[status]
    if (isNarrow && height > BAR_HEIGHT) drawBar(canvas, status, middle, top + (height - BAR_HEIGHT) / 2, BAR_HEIGHT)
    else if (height >= ROOM_FOR_SIGN) drawSign(canvas, status, middle, top + height / 2)
    else drawBar(canvas, status, middle, top, Math.max(height - (height > 3 ? 1 : 0), 1))
    if (hasError) {
      canvas.fillStyle = colours.error
      canvas.fillRect(errorAt, top + Math.max(height / 2 - 1.5, 0), 3, Math.min(3, height))
    } else if (hasFinding) {
      // The sign of an error, and hollow: nobody has said yet that it is one.
      canvas.strokeStyle = colours.error
      canvas.lineWidth = 1
      canvas.strokeRect(errorAt + 0.5, Math.round(top + Math.max(height / 2 - 1.5, 0)) + 0.5, 3, Math.min(3, height))
    }
  }
}

/** Ring, half disc, tick, diamond, triangle, bar: as in StatusIcon, 7 pixels wide. */
function drawSign(canvas: CanvasRenderingContext2D, status: Status, x: number, y: number) {
  canvas.lineWidth = 1.25
  canvas.beginPath()
  switch (status) {
    case 'unreviewed':
      canvas.arc(x, y, 2.6, 0, 2 * Math.PI)
      return canvas.stroke()
    case 'checking':
      canvas.arc(x, y, 3, 0, 2 * Math.PI)
      canvas.stroke()
      canvas.beginPath()
      canvas.arc(x, y, 3, -Math.PI / 2, Math.PI / 2)
      return canvas.fill()
    case 'verified':
      canvas.lineWidth = 1.75
      return strokeLine(canvas, [x - 3.5, y + 0.2, x - 1, y + 2.7, x + 3.5, y - 2.9])
    case 'needs-source':
      return fillShape(canvas, [x, y - 4, x + 4, y, x, y + 4, x - 4, y])
    case 'disputed':
      return fillShape(canvas, [x, y - 3.8, x + 4.2, y + 3.4, x - 4.2, y + 3.4])
    case 'no-claim':
      return canvas.fillRect(x - 4, y - 1, 8, 2)
  }
}

/** Where there is no room for signs, lengths and gaps tell: [from, to] in pixels from the middle. */
const BARS: Readonly<Record<Status, readonly (readonly [number, number])[]>> = {
  unreviewed: [[-1, 1]],
  checking: [[-6, 0]],
  verified: [[-6, 6]],
  'needs-source': [
    [-6, -1],
    [1, 6],
  ],
  disputed: [[-9, 9]],
  'no-claim': [[-3, 3]],
}

function drawBar(canvas: CanvasRenderingContext2D, status: Status, x: number, top: number, height: number) {
  for (const [from, to] of BARS[status]) canvas.fillRect(x + from, top, to - from, height)
}

function trace(canvas: CanvasRenderingContext2D, points: readonly number[]) {
  for (let index = 0; index < points.length; index += 2) canvas.lineTo(points[index] ?? 0, points[index + 1] ?? 0)
}

function strokeLine(canvas: CanvasRenderingContext2D, points: readonly number[]) {
  trace(canvas, points)
  canvas.stroke()
}

function fillShape(canvas: CanvasRenderingContext2D, points: readonly number[]) {
  trace(canvas, points)
  canvas.closePath()
  canvas.fill()
}
