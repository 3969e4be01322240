import type { BlockShape } from '../block-writer'
import { type Attributes, readXml } from './read-xml'

/** What a style of paragraphs or characters means for the text. */
export interface Style {
  readonly shape?: BlockShape
  readonly bold?: boolean
  readonly italic?: boolean
  readonly hidden?: boolean
  readonly numbering?: { readonly id: string; readonly level: number }
}

interface RawStyle {
  name: string
  basedOn?: string
  outline?: number
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  numberId?: string
  level?: number
}

/** Names of styles, in small letters, and the blocks they stand for. Word keeps the names of its own styles in English. */
const SHAPES: readonly (readonly [RegExp, BlockShape])[] = [
  [/^(?:title|headline)$/, { type: 'headline' }],
  [/^(?:subtitle|standfirst|dek|deck)$/, { type: 'standfirst' }],
  [/^byline$/, { type: 'byline' }],
  [/^dateline(?: char)?$/, { type: 'dateline' }],
  [/^(?:(?:intense )?quote|block text|blockquote)$/, { type: 'blockquote' }],
  [/^pull ?quote$/, { type: 'pull-quote' }],
  [/^caption$/, { type: 'caption' }],
  [/^list bullet(?: \d)?$/, { type: 'list-item', ordered: false, depth: 0 }],
  [/^list number(?: \d)?$/, { type: 'list-item', ordered: true, depth: 0 }],
]
/** Styles may build on styles; more than this is a loop. */
const LONGEST_CHAIN = 20

export const headingShape = (level: number): BlockShape =>
  level === 1 ? { type: 'headline' } : { type: 'subhead', level: Math.min(6, level) }

/** An on-off property of Word: on when it is there, unless it says otherwise. */
export const isOn = (attributes: Attributes) => !/^(?:0|false|off)$/.test(attributes('w:val') ?? '')

/** The styles of a document by their ids, each with what it inherits. */
export function readStyles(bytes: Uint8Array, tick: () => void): Map<string, Style> {
  const raw = new Map<string, RawStyle>()
  let style: RawStyle | undefined
  readXml(
    bytes,
    {
      open(name, attribute) {
        if (name === 'w:style') {
          style = { name: '' }
          raw.set(attribute('w:styleId') ?? '', style)
        } else if (style) readProperty(style, name, attribute)
        return name === 'w:docDefaults' || name === 'w:tblStylePr' || name === 'w:latentStyles' ? 'skip' : undefined
      },
      close(name) {
        if (name === 'w:style') style = undefined
      },
    },
    tick,
  )
  return new Map([...raw.keys()].map((id) => [id, inherit(raw, id)]))
}

function readProperty(style: RawStyle, name: string, attribute: Attributes) {
  const value = attribute('w:val') ?? ''
  if (name === 'w:name') style.name = value.toLowerCase()
  if (name === 'w:basedOn') style.basedOn = value
  if (name === 'w:outlineLvl') style.outline = Number(value)
  if (name === 'w:b') style.bold = isOn(attribute)
  if (name === 'w:i') style.italic = isOn(attribute)
  if (name === 'w:vanish') style.hidden = isOn(attribute)
  if (name === 'w:numId') style.numberId = value
  if (name === 'w:ilvl') style.level = Number(value)
}

function inherit(raw: ReadonlyMap<string, RawStyle>, id: string): Style {
  const chain: RawStyle[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
    const next = raw.get(at)
    if (!next) break
    chain.push(next)
    at = next.basedOn
  }
  const first = <T>(pick: (style: RawStyle) => T | undefined) => chain.map(pick).find((value) => value !== undefined)
  const numberId = first((style) => style.numberId)
  return {
    shape: first(shapeOf),
    bold: first((style) => style.bold),
    italic: first((style) => style.italic),
    hidden: first((style) => style.hidden),
    numbering: numberId === undefined ? undefined : { id: numberId, level: first((style) => style.level) ?? 0 },
  }
}

function shapeOf({ name, outline }: RawStyle): BlockShape | undefined {
  const heading = /^heading (\d)$/.exec(name)?.[1]
  if (heading) return headingShape(Number(heading))
  return shapeNamed(name) ?? (outline !== undefined && outline < 6 ? headingShape(outline + 1) : undefined)
}

/** The block that a style stands for by its name, in small letters. */
export const shapeNamed = (name: string): BlockShape | undefined => SHAPES.find(([pattern]) => pattern.test(name))?.[1]
