import type { BlockShape } from '../block-writer'
import { headingShape, shapeNamed } from '../docx/read-styles'
import { elementsNamed, findElement, type XmlElement } from '../wire/xml-tree'

/** What a style means for the text; styles of paragraphs have a shape, those of words the rest. */
export interface OdtStyle {
  readonly shape?: BlockShape
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly hidden?: boolean
  /** The list that paragraphs of this style are in. */
  readonly list?: string
}

export interface OdtStyles {
  /** By family and name, as in `text T1`. */
  of(family: 'paragraph' | 'text', name: string | undefined): OdtStyle
  /** Whether a level of a list counts; levels are from 1. */
  isOrdered(list: string | undefined, level: number): boolean
}

/** Styles may build on styles; more than this is a loop. */
const LONGEST_CHAIN = 20

/** LibreOffice's own names where they differ from Word's, in small letters. */
const OWN_NAMES: Readonly<Record<string, string>> = { quotations: 'quote', illustration: 'caption', figure: 'caption' }

/** The styles of a document: the named ones and those that the program made for single places. */
export function readOdtStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const raw = new Map<string, XmlElement>()
  const ordered = new Set<string>()
  for (const part of parts) {
    if (!part) continue
    for (const style of elementsNamed(part, 'style:style')) {
      raw.set(`${style.attributes['style:family']} ${style.attributes['style:name']}`, style)
    }
    for (const list of elementsNamed(part, 'text:list-style')) {
      for (const level of elementsNamed(list, 'text:list-level-style-number')) {
        // A level that shows no number does not count.
        if (level.attributes['style:num-format'])
          ordered.add(`${list.attributes['style:name']} ${level.attributes['text:level']}`)
      }
    }
  }
  const known = new Map<string, OdtStyle>()
  return {
    of(family, name) {
      const key = `${family} ${name}`
      const style = known.get(key) ?? inherit(raw, family, name)
      known.set(key, style)
      return style
    },
    isOrdered: (list, level) => ordered.has(`${list} ${level}`),
  }
}

function inherit(raw: ReadonlyMap<string, XmlElement>, family: string, name: string | undefined): OdtStyle {
  const chain: XmlElement[] = []
  const names: string[] = []
  for (let at = name; at !== undefined && names.length < LONGEST_CHAIN; ) {
    names.push(at)
    const style = raw.get(`${family} ${at}`)
    if (!style) break
    chain.push(style)
    at = style.attributes['style:parent-style-name']
  }
  const property = (attribute: string) =>
    chain
      .map((style) => findElement(style, 'style:text-properties')?.attributes[attribute])
      .find((value) => value !== undefined)
  const weight = property('fo:font-weight')
  const slant = property('fo:font-style')
  const line = property('style:text-line-through-style')
  return {
    shape: names.map(shapeOf).find((shape) => shape !== undefined),
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    struck: line !== undefined && line !== 'none',
    hidden: property('text:display') === 'none',
    list: chain.map((style) => style.attributes['style:list-style-name']).find(Boolean),
  }
}

/** `Heading_20_1` is how the file writes the name `Heading 1`. */
function shapeOf(written: string): BlockShape | undefined {
  const name = written
    .replace(/_([0-9a-f]{2})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toLowerCase()
  const heading = /^heading (\d)/.exec(name)?.[1]
  return heading ? headingShape(Number(heading)) : shapeNamed(OWN_NAMES[name] ?? name)
}
