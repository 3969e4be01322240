import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { readDate } from '@/lib/core/text/recognise-steps/read-date'
import { attribute, elementsIn, type HtmlElement, wordsOf } from './elements'
import { linkedData } from './linked-data'

type Field = 'title' | 'byline' | 'date'

/** Where pages say what the article is, the most trusted first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  byline: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  date: [
    'article:published_time',
    'date',
    'pubdate',
    'datepublished',
    'dc.date',
    'sailthru.date',
    'parsely-pub-date',
    'dcterms.created',
  ],
}

/** Whether Stet wrote this page. */
export function isOwnPage(root: HtmlElement): boolean {
  for (const element of elementsIn(root)) {
    if (element.tagName === 'body') break
    if (element.tagName === 'meta' && attribute(element, 'name') === 'generator')
      return attribute(element, 'content') === 'Stet'
  }
  return false
}

/** Title, author and day from the `meta` elements of a page; the day else from the first `time` in its article. */
export function pageMeta(root: HtmlElement, article: HtmlElement): Partial<ArticleMeta> {
  const said = new Map<string, string>()
  let title = ''
  for (const element of elementsIn(root)) {
    if (element.tagName === 'body') break
    if (element.tagName === 'title') title ||= ownText(element)
    if (element.tagName !== 'meta') continue
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop')
    )?.toLowerCase()
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    if (name && content && !said.has(name)) said.set(name, content)
  }
  const find = (field: Field) => NAMES[field].map((name) => said.get(name)).find((value) => value)
  const data = linkedData(root)
  const author = (data.byline ?? find('byline') ?? linkedAuthor(article))?.replace(/^by\s+|\s*[|—–-]+\s*$/gi, '')
  const date = data.date ?? readDate(find('date') ?? firstTime(article))?.date
  const found = find('title') ?? data.title ?? withoutSite(title)
  return {
    ...(found ? { title: found } : {}),
    ...(author && !/^https?:|^@/.test(author) ? { byline: author } : {}),
    ...(date ? { date } : {}),
  }
}

/** Who is named in the article as its author by markup alone. */
function linkedAuthor(article: HtmlElement): string | undefined {
  for (const element of elementsIn(article)) {
    if (attribute(element, 'rel') !== 'author' && attribute(element, 'itemprop') !== 'author') continue
    const name = wordsOf(element, { length: 80, nodes: 20 })
    if (name !== '' && name.length <= 80) return name
  }
  return undefined
}

function firstTime(article: HtmlElement): string {
  for (const element of elementsIn(article)) {
    if (element.tagName === 'time') return attribute(element, 'datetime') ?? ''
  }
  return ''
}

const ownText = (element: HtmlElement) =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** `Bridge shut | The Loam Echo` without the name of the site, when enough is left. */
function withoutSite(title: string): string {
  const cut = title.replace(/\s+[|»·–—-]\s+[^|»·–—]{2,40}$/, '')
  return cut.split(' ').length >= 3 ? cut : title
}
