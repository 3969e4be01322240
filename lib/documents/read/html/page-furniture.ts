import { attribute, DROPPED, elementsIn, type HtmlElement, nodesIn } from './elements'

const THING =
  '(?:-?(?:bar|tools?|buttons?|btns?|links?|icons?|box|list|menu|counts?|media|widget|message|module|container|wrapper|section|area|form|body|content|thread|reply|display|summary|holder|promo|cta|label|slot|unit|label|articles?|stories|story|posts?|items?|news|topics?|videos?|all|text|holder|tweets|on|from|next|more))*'

/** What publishers call the parts of a page that stand beside or between the story. Each is a whole class or id, but for what stands before its last hyphens. */
const NAMES = [
  `(?:share|sharing|social)${THING}`,
  `comments?${THING}`,
  'disqus(?:-thread)?|livefyre.*|(?:outbrain|taboola|zergnet).*',
  `related${THING}`,
  `(?:most|recently)-?(?:read|popular|viewed|shared|emailed)${THING}`,
  `(?:read|more|up)-?(?:next|on|stories|like-?this|videos?)${THING}|recommend(?:ed|ations?)${THING}|trending${THING}|recirc(?:ulation)?${THING}`,
  `(?:newsletter|subscribe|sign-?up|follow-?us|donate)${THING}`,
  `promos?${THING}`,
  `ads?|ad-?(?:slot|unit|container|wrapper|label)s?|advert(?:s|isement|ising)?${THING}|sponsor(?:ed)?${THING}`,
  `breadcrumbs?${THING}|pagination|pager|side-?bar${THING}|slide-?show${THING}|carousel${THING}|lightbox${THING}`,
  'cookie-?(?:banner|notice|bar|consent)|consent-?banner|article-?tools|author-?(?:bio|box)',
].join('|')
const FURNITURE = new RegExp(`^(?:.*-)?(?:${NAMES})$`, 'i')

/** Only what holds other things is left out by its name; a heading or a paragraph is read, whatever it is called. */
const HOLDERS: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol', 'aside', 'header'])
/** UTF-16 units of words that are no link: the story has begun. */
const STORY = 120
/** In a larger element nobody looks further. */
const MOST_LOOKED_AT = 1_000

/** The elements around the first real paragraph of a story, which are never left out. */
export function aroundOpening(article: HtmlElement): ReadonlySet<unknown> {
  const around = new Set<unknown>()
  for (const element of elementsIn(article)) {
    if (element.tagName !== 'p' && element.tagName !== 'div') continue
    if (element.tagName === 'div' && element.childNodes.some((node) => 'tagName' in node && HOLDERS.has(node.tagName)))
      continue
    if (!isProse(element) || isFurnitureName(element)) continue
    for (let up: unknown = element; up; up = (up as { parentNode?: unknown }).parentNode) around.add(up)
    break
  }
  return around
}

/** True for a part of a page that by its name is not the story, and holds neither the headline, nor the beginning of it, nor longer prose. */
export function isFurniture(element: HtmlElement, opening: ReadonlySet<unknown>): boolean {
  if (!HOLDERS.has(element.tagName) || opening.has(element) || !isFurnitureName(element)) return false
  return isOfReaders(element) || !holdsProse(element)
}

const namesOf = (element: HtmlElement) =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/).filter((name) => name !== '')

/** `shareTools`, `share_tools` and `share--tools` are one name. */
const plain = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[_-]+/g, '-')

const isFurnitureName = (element: HtmlElement) =>
  namesOf(element).some((name) => name.length < 80 && FURNITURE.test(plain(name)))

/** Readers write long comments. */
const isOfReaders = (element: HtmlElement) => namesOf(element).some((name) => /comment|disqus|livefyre/i.test(name))

function holdsProse(element: HtmlElement): boolean {
  let seen = 0
  for (const inner of elementsIn(element)) {
    if (++seen > MOST_LOOKED_AT) return true
    if (inner.tagName === 'h1' || (inner.tagName === 'p' && isProse(inner))) return true
  }
  return false
}

/** True when an element has a paragraph of words that are no links. */
function isProse(element: HtmlElement): boolean {
  let length = 0
  let seen = 0
  const enters = ({ tagName }: HtmlElement) => tagName !== 'a' && !Object.hasOwn(DROPPED, tagName)
  for (const node of nodesIn(element, enters)) {
    if (++seen > MOST_LOOKED_AT) return false
    if (node.nodeName === '#text' && 'value' in node) length += node.value.replace(/\s+/g, ' ').length
    if (length >= STORY) return true
  }
  return false
}
