import type { DocumentFormat } from '../reading'

/** What may stand before the first element of an XML file, in this order of trying, each with nothing behind it. */
const BEFORE = [
  /\s+/y,
  /<\?[\s\S]*?\?>/y,
  /<!--[\s\S]*?-->/y,
  /<!DOCTYPE(?:[^>["']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>/y,
]
const ROOT = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/y
const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  nitf: 'nitf',
  newsItem: 'newsml-g2',
  newsMessage: 'newsml-g2',
  itemSet: 'newsml-g2',
  NewsML: 'newsml',
  NewsItem: 'newsml',
  html: 'html',
}

/** The name of the first element of a text; undefined when it does not begin as XML. */
export function xmlRoot(text: string): string | undefined {
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let moved = true; moved; ) {
    moved = false
    for (const pattern of BEFORE) {
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      at = pattern.lastIndex
      moved = true
    }
  }
  ROOT.lastIndex = at
  return ROOT.exec(text)?.[1]
}

/** The format that a file is in by its first element; undefined when Stet reads none of that kind. */
export const formatOfRoot = (root: string | undefined): DocumentFormat | undefined =>
  root !== undefined && Object.hasOwn(FORMATS, root) ? FORMATS[root] : undefined
