import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { readDate } from '@/lib/core/text/recognise-steps/read-date'
import { attribute, elementsIn, type HtmlElement } from './elements'

type Known = Partial<Pick<ArticleMeta, 'title' | 'byline' | 'date'>>
type Item = Readonly<Record<string, unknown>>

/** Longer than what a page says of one article. UTF-16 units. */
const LONGEST = 200_000
/** Lists in lists and graphs that are followed. */
const DEEPEST = 4
/** What some put around scripts, for the sake of XML. */
const CDATA = /^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g
const ARTICLE = /(?:Article|BlogPosting|Report)$/
const LONGEST_NAME = 120

/** Headline, authors and day as a page tells them to search engines (schema.org in JSON-LD). It is data; nothing in it is run. */
export function linkedData(root: HtmlElement): Known {
  const article = linkedArticle(root)
  return article ? saidOf(article) : {}
}

/** The item of the article itself. */
export function linkedArticle(root: HtmlElement): Item | undefined {
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    const article = itemsIn(parse(element)).find((item) =>
      [item['@type']].flat().some((type) => ARTICLE.test(String(type))),
    )
    if (article) return article
  }
  return undefined
}

function parse(script: HtmlElement): unknown {
  const source = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  if (source.length > LONGEST) return undefined
  try {
    return JSON.parse(source.replace(CDATA, ''))
  } catch {
    return undefined
  }
}

function itemsIn(value: unknown, depth = 0): Item[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => itemsIn(item, depth + 1))
  const item = value as Item
  return [item, ...itemsIn(item['@graph'], depth + 1)]
}

function saidOf({ headline, author, datePublished }: Item): Known {
  const title = lineOf(headline)
  const names = [author].flat().map((one) => lineOf(typeof one === 'object' && one !== null ? (one as Item).name : one))
  const byline = [...new Set(names.filter((name) => name !== '' && name.length <= LONGEST_NAME))].slice(0, 8)
  const date = readDate(lineOf(datePublished))?.date
  return {
    ...(title ? { title } : {}),
    ...(byline.length > 0 ? { byline: inWords(byline) } : {}),
    ...(date ? { date } : {}),
  }
}

export const lineOf = (value: unknown) =>
  typeof value === 'string' && !/^https?:/.test(value) ? value.replace(/\s+/g, ' ').trim() : ''

const inWords = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
