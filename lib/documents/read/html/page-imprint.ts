import type { Imprint } from '../reading'
import { attribute, elementsIn, type HtmlElement } from './elements'
import { lineOf, linkedArticle } from './linked-data'

/** Where pages name who publishes them, the most trusted first. */
const PUBLISHER = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher']
const LONGEST = 120

/** Publisher and language of a page, and whether it is for those who pay. */
export function readImprint(root: HtmlElement): Imprint {
  const said = new Map<string, string>()
  for (const element of elementsIn(root)) {
    if (element.tagName === 'body') break
    if (element.tagName !== 'meta') continue
    const name = (attribute(element, 'property') ?? attribute(element, 'name'))?.toLowerCase()
    const content = lineOf(attribute(element, 'content'))
    if (name && content && !said.has(name)) said.set(name, content)
  }
  const article = linkedArticle(root)
  const linked = [article?.publisher]
    .flat()
    .map(nameOf)
    .find((name) => name !== '')
  const publisher = linked || PUBLISHER.map((name) => said.get(name)).find((name) => name)
  const told =
    (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))?.trim() ||
    said.get('og:locale') ||
    lineOf(article?.inLanguage)
  return {
    ...(publisher && publisher.length <= LONGEST && { publisher }),
    ...(told && { language: told }),
    ...(/^false$/i.test(String(article?.isAccessibleForFree)) && { isPaid: true }),
  }
}

const nameOf = (publisher: unknown): string =>
  lineOf(typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher)
