import { readDate } from '@/lib/core/text/recognise-steps/read-date'
import { attribute, BOUNDARIES, elementsIn, type HtmlElement, wordsOf } from './elements'

/** How far from the start of the story such a line is looked for, in elements, and how long it may be. */
const REACH = 400
const LINE = { length: 80, nodes: 20 }
const AROUND = /^(?:(?:first\s+)?(?:published|posted|filed)|dated?)?(?:\s+(?:on|at))?[\s.,:|·•–—-]*$/i

/**
 * A line that says nothing but when the story came out, by a `time` that knows its day: `Published <time
 * datetime="2022-01-12">on Wednesday</time>`. It is taken out of the tree; the day is answered as ISO. The first counts.
 */
export function takeTimeLine(article: HtmlElement): string | undefined {
  let seen = 0
  for (const element of elementsIn(article)) {
    if (++seen > REACH) return undefined
    if (element.tagName !== 'time') continue
    const date = readDate(attribute(element, 'datetime') ?? '')?.date
    const line = lineOf(element, article)
    if (!date || !AROUND.test(wordsOf(line, LINE).replace(wordsOf(element), ''))) continue
    remove(line)
    return date
  }
  return undefined
}

/** The block a `time` stands in, or as much as stands loose around it in the story. */
function lineOf(time: HtmlElement, article: HtmlElement): HtmlElement {
  let line = time
  for (let up = time.parentNode; up && 'tagName' in up && up !== article; up = up.parentNode) {
    if (BOUNDARIES.has(up.tagName)) return up
    line = up
  }
  return line
}

function remove(element: HtmlElement): void {
  const siblings = element.parentNode?.childNodes
  siblings?.splice(siblings.indexOf(element), 1)
}
