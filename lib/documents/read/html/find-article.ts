import { attribute, elementsIn, type HtmlElement, lengthOf } from './elements'

/** Fewer words than this are a teaser, not the article. UTF-16 units. */
const ARTICLE_LENGTH = 250
/** An element that holds this share of what the next larger one holds is taken instead of it. */
const SHARE = 0.5

/** The part of a whole page that holds the article: its longest `article`, else its `main`, else the body. */
export function findArticle(body: HtmlElement): HtmlElement {
  const isMain = (element: HtmlElement) => element.tagName === 'main' || attribute(element, 'role') === 'main'
  const isArticle = (element: HtmlElement) =>
    element.tagName === 'article' || /articleBody/i.test(attribute(element, 'itemprop') ?? '')
  const main = longest(body, isMain)
  const article = longest(body, isArticle)
  if (article && article.length >= ARTICLE_LENGTH && article.length >= (main?.length ?? 0) * SHARE)
    return article.element
  return main && main.length >= ARTICLE_LENGTH ? main.element : body
}

/** Of elements inside one another the outermost is the longest; so the words of each are counted once. */
function longest(body: HtmlElement, wanted: (element: HtmlElement) => boolean) {
  let best: { element: HtmlElement; length: number } | undefined
  const inside = new Set<unknown>()
  for (const element of elementsIn(body)) {
    if (inside.has(element.parentNode)) inside.add(element)
    else if (wanted(element)) {
      inside.add(element)
      const length = lengthOf(element)
      if (!best || length > best.length) best = { element, length }
    }
  }
  return best
}
