import { below, childOf, type XmlElement } from './xml-tree'

/** Between two paragraphs these are no obstacle to joining them: they mark places and show nothing. */
const PLACES =
  /^w:(?:bookmark(?:Start|End)|commentRange(?:Start|End)|proofErr|perm(?:Start|End)|move(?:From|To)Range(?:Start|End))$/
const OBJECTS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

/** The paragraph right behind this one, in the same cell, note or body. */
export function nextParagraph(paragraph: XmlElement): XmlElement | undefined {
  return beside(paragraph, 1)
}

/** The paragraph right before it. */
export function previousParagraph(paragraph: XmlElement): XmlElement | undefined {
  return beside(paragraph, -1)
}

function beside(paragraph: XmlElement, step: 1 | -1): XmlElement | undefined {
  const siblings = paragraph.parent?.children ?? []
  for (let at = indexIn(siblings, paragraph) + step; siblings[at]; at += step) {
    const next = siblings[at] as XmlElement
    if (next.name === 'w:p') return next
    if (!PLACES.test(next.name)) return undefined
  }
  return undefined
}

/** By halving: a body has as many children as the text has paragraphs. */
function indexIn(siblings: readonly XmlElement[], element: XmlElement): number {
  let [low, high] = [0, siblings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((siblings[middle]?.start ?? 0) < element.start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the mark of a paragraph may go: one that ends a section holds the page's look. */
export const canLoseMark = (paragraph: XmlElement) => !childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')

/** Whether a picture or another object hangs on a paragraph. */
export function holdsObject(paragraph: XmlElement): boolean {
  for (const element of below(paragraph)) if (OBJECTS.has(element.name)) return true
  return false
}

/**
 * The paragraphs whose marks go when two are joined: the first of them and what stands between. Undefined where they
 * cannot be, as from one cell to the next; `isEmpty` says of a paragraph between that it holds nothing.
 */
export function chainBetween(
  first: XmlElement,
  last: XmlElement,
  isEmpty: (paragraph: XmlElement) => boolean,
): readonly XmlElement[] | undefined {
  const chain: XmlElement[] = []
  let at: XmlElement | undefined = first
  while (at && at !== last) {
    if (!canLoseMark(at) || (at !== first && !isEmpty(at))) return undefined
    chain.push(at)
    at = nextParagraph(at)
  }
  return at && chain
}
