import type { Piece } from './map-words'
import type { Splices } from './splices'
import { escapeText } from './word-xml'
import { childOf, rawName, type XmlElement } from './xml-tree'

/** Something that stands at the edge of a unit: the lower its rank, the farther left. */
export interface EdgeEvent {
  readonly rank: number
  readonly write: () => string
}

export interface RunWork {
  readonly source: string
  readonly splices: Splices
  /** The words of the run by their elements. */
  readonly pieceOf: ReadonlyMap<XmlElement, Piece>
  /** For each unit the change that cuts it, or -1. */
  readonly cutBy: Int32Array
  readonly before: ReadonlyMap<number, readonly EdgeEvent[]>
  readonly after: ReadonlyMap<number, readonly EdgeEvent[]>
  /** Who, when, and a number of its own, as attributes. */
  readonly attributes: (change: number) => string
}

/** These hold text of their own, which may be changed as well. */
const HOLDERS: ReadonlySet<string> = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:ruby'])

/** A run again, cut where words of it go and where something stands between its words. Each part has the look of the whole. */
export function writeRun(run: XmlElement, work: RunWork): string {
  const { source, splices, pieceOf, cutBy, attributes } = work
  const out: string[] = []
  const open = source.slice(run.start, run.openEnd)
  const properties = childOf(run, 'w:rPr')
  const look = properties ? source.slice(properties.start, properties.end) : ''
  let content = ''
  let by = -1
  const flush = () => {
    const whole = `${open}${look}${content}</${rawName(source, run)}>`
    if (content !== '') out.push(by === -1 ? whole : `<w:del ${attributes(by)}>${whole}</w:del>`)
    content = ''
  }
  const add = (xml: string, change: number) => {
    if (change !== by) flush()
    by = change
    content += xml
  }
  const standing = (side: 'before' | 'after', unit: number) => {
    const events = work[side].get(unit)
    if (!events) return
    flush()
    for (const { write } of events.toSorted((a, b) => a.rank - b.rank)) out.push(write())
  }

  for (const child of run.children) {
    if (child === properties) continue
    const piece = pieceOf.get(child)
    if (piece) for (const stretch of stretchesOf(piece, work)) writeStretch(piece, stretch)
    else if (HOLDERS.has(child.name)) add(splices.written(child.start, child.end), -1)
    else add(source.slice(child.start, child.end), child.name === 'w:lastRenderedPageBreak' ? by : -1)
  }
  flush()
  return out.join('')

  function writeStretch({ text, first, element }: Piece, { from, to }: Stretch) {
    standing('before', first + from)
    const change = cutBy[first + from] ?? -1
    if (change === -1 && from === 0 && to === text.length) add(source.slice(element.start, element.end), -1)
    else if (element.name !== 'w:t') add(source.slice(element.start, element.end), change)
    else {
      const name = change === -1 ? 'w:t' : 'w:delText'
      add(`<${name} xml:space="preserve">${escapeText(text.slice(from, to))}</${name}>`, change)
    }
    standing('after', first + to - 1)
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The words of an element, cut where they begin or end to go and where something stands. What is no `w:t` is one thing. */
function stretchesOf({ text, first, element }: Piece, { cutBy, before, after }: RunWork): Stretch[] {
  if (element.name !== 'w:t') return [{ from: 0, to: text.length }]
  const stretches: Stretch[] = []
  let from = 0
  for (let to = 1; to <= text.length; to++) {
    const unit = first + to
    const isSame = to < text.length && cutBy[unit] === cutBy[unit - 1] && !before.has(unit) && !after.has(unit - 1)
    if (isSame) continue
    stretches.push({ from, to })
    from = to
  }
  return stretches
}
