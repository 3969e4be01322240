import { childOf, type XmlElement } from './xml-tree'

/** What the mark of a paragraph says of itself: that it was put in, cut or moved. */
const FLAGS: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])
/** What ends with the paragraph and cannot be there twice. */
const ONCE: ReadonlySet<string> = new Set(['w:sectPr', 'w:pPrChange', 'w:framePr'])

/** The properties of a paragraph with its mark cut. */
export function cutMarkProperties(source: string, paragraph: XmlElement, del: string): string {
  return rebuilt(
    source,
    paragraph,
    (child) => child,
    (flags) => {
      const inserted = flags.filter(({ name }) => name === 'w:ins')
      const others = flags.filter(({ name }) => name !== 'w:ins' && name !== 'w:del')
      return [...inserted.map(rawOf(source)), del, ...others.map(rawOf(source))].join('')
    },
  )
}

/** The properties of a new paragraph that looks like an old one, or of its first part where it is split: with a mark that was put in. */
export function newMarkProperties(source: string, paragraph: XmlElement, ins: string): string {
  return rebuilt(
    source,
    paragraph,
    (child) => (ONCE.has(child.name) ? undefined : child),
    () => ins,
    true,
  )
}

function rebuilt(
  source: string,
  paragraph: XmlElement,
  keep: (child: XmlElement) => XmlElement | undefined,
  flagsOf: (flags: readonly XmlElement[]) => string,
  isNew = false,
): string {
  const properties = childOf(paragraph, 'w:pPr')
  const children = (properties?.children ?? []).flatMap((child) => keep(child) ?? [])
  const ofMark = children.find(({ name }) => name === 'w:rPr')
  const inside = ofMark?.children ?? []
  const look = inside.filter(({ name }) => !FLAGS.has(name) && !(isNew && name === 'w:rPrChange')).map(rawOf(source))
  const flags = flagsOf(inside.filter(({ name }) => FLAGS.has(name)))
  const mark = `<w:rPr>${flags}${look.join('')}</w:rPr>`
  const isBehind = ({ name }: XmlElement) => name === 'w:sectPr' || name === 'w:pPrChange'
  const others = children.filter((child) => child !== ofMark)
  const before = others.filter((child) => !isBehind(child)).map(rawOf(source))
  const behind = others.filter(isBehind).map(rawOf(source))
  return `<w:pPr>${before.join('')}${mark}${behind.join('')}</w:pPr>`
}

const rawOf = (source: string) => (element: XmlElement) => source.slice(element.start, element.end)
