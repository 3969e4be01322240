import { isRightToLeft } from '../docx-runs'
import { breakOut } from './break-out'
import { cutMarkProperties, newMarkProperties } from './paragraph-properties'
import type { Addition, ChangePlan } from './plan-changes'
import type { Units } from './units'
import { runContent } from './word-xml'
import { childOf, rawName, type XmlElement } from './xml-tree'

export interface Numbering {
  /** Who, when, and a number of its own for a change, as attributes. */
  readonly attributes: (change: number) => string
  /** A tag that is there a second time, with a number of its own. */
  readonly renew: (tag: string) => string
}

/** Writes what changes add, and the properties of the paragraphs that they begin, end or join. */
export interface ParagraphWriter {
  /** The words of an addition beside a unit. Where they end paragraphs, all that stands around the unit is ended and begun again; `isApart` when they stand outside of it anyway. */
  words(addition: Addition, unit: number, isApart: boolean): string
  /** Whole new paragraphs, looking like this one. */
  paragraphs(addition: Addition, like: XmlElement): string
  /** Paragraphs whose own mark goes, or that are split. */
  readonly touched: ReadonlySet<XmlElement>
  /** The properties of such a paragraph, up to where it is split first. */
  properties(paragraph: XmlElement): string
}

export function paragraphWriter(units: Units, plan: ChangePlan, { attributes, renew }: Numbering): ParagraphWriter {
  const { source } = units.map.tree
  const splits = splitsIn(units, plan)
  /** How many parts of a paragraph have been begun so far. */
  const begun = new Map<XmlElement, number>()

  function inserted({ change, like, outside }: Addition, part: string): string {
    if (part === '') return ''
    const look = lookOf(source, units.pieceAt(like)?.run, outside !== undefined, part)
    return `<w:ins ${attributes(change)}><w:r>${look}${runContent(part)}</w:r></w:ins>`
  }

  /** The properties of a part of a paragraph. The last has the paragraph's own mark, the others have new ones. */
  function propertiesOf(paragraph: XmlElement, part: number): string {
    const change = splits.get(paragraph)?.[part]
    if (change !== undefined) return newMarkProperties(source, paragraph, `<w:ins ${attributes(change)}/>`)
    const cut = plan.cutMarks.get(paragraph)
    if (cut !== undefined) return cutMarkProperties(source, paragraph, `<w:del ${attributes(cut)}/>`)
    const own = childOf(paragraph, 'w:pPr')
    return own ? source.slice(own.start, own.end) : ''
  }

  function newParagraph(addition: Addition, like: XmlElement, part: string): string {
    const name = rawName(source, like)
    const properties = newMarkProperties(source, like, `<w:ins ${attributes(addition.change)}/>`)
    return `<${name}>${properties}${inserted(addition, part)}</${name}>`
  }

  return {
    touched: new Set([...plan.cutMarks.keys(), ...splits.keys()]),
    properties: (paragraph) => propertiesOf(paragraph, 0),
    paragraphs: (addition, like) => addition.parts.map((part) => newParagraph(addition, like, part)).join(''),
    words(addition, unit, isApart) {
      const piece = units.pieceAt(unit)
      const { parts } = addition
      const [first = '', last = ''] = [parts[0], parts.at(-1)]
      if (!piece?.run) return ''
      if (parts.length === 1) {
        const [close, open] = isApart ? ['', ''] : breakOut(source, piece.run, 'w:ins', renew)
        return close + inserted(addition, first) + open
      }
      const { paragraph, run } = piece
      const name = rawName(source, paragraph)
      const [close, open] = breakOut(source, run, 'w:p', renew)
      const part = (begun.get(paragraph) ?? 0) + 1
      begun.set(paragraph, part)
      const begin = `${close}${inserted(addition, first)}</${name}>`
      const middle = parts.slice(1, -1).map((one) => newParagraph(addition, paragraph, one))
      const end = `<${name}>${propertiesOf(paragraph, part)}${inserted(addition, last)}${open}`
      return begin + middle.join('') + end
    },
  }
}

/** The changes that split each paragraph, in the order of its words. */
function splitsIn(units: Units, { before, after }: ChangePlan): Map<XmlElement, number[]> {
  const places = [
    ...[...before].map(([unit, additions]) => ({ unit, at: 2 * unit, additions })),
    ...[...after].map(([unit, additions]) => ({ unit, at: 2 * unit + 1, additions })),
  ]
  const splits = new Map<XmlElement, number[]>()
  for (const { unit, additions } of places.sort((a, b) => a.at - b.at)) {
    const paragraph = units.paragraphAt(unit)
    for (const { parts, change } of additions) {
      if (paragraph && parts.length > 1) splits.set(paragraph, [...(splits.get(paragraph) ?? []), change])
    }
  }
  return splits
}

/** The look of new words: that of the words they stand with, save that of a link they are no part of. */
function lookOf(source: string, run: XmlElement | undefined, isOutsideLink: boolean, text: string): string {
  const kept = (childOf(run, 'w:rPr')?.children ?? []).filter(
    ({ name }) => name !== 'w:rPrChange' && !(name === 'w:rStyle' && isOutsideLink),
  )
  const turns = isRightToLeft(text) && !kept.some(({ name }) => name === 'w:rtl') ? '<w:rtl/>' : ''
  const inside = kept.map(({ start, end }) => source.slice(start, end)).join('') + turns
  return inside && `<w:rPr>${inside}</w:rPr>`
}
