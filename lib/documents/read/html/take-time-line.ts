import { readDate } from '@/lib/core/text/recognise-steps/read-date'
import { attribute, BOUNDARIES, elementsIn, type HtmlElement, type HtmlNode, shapeOf, wordsOf } from './elements'

/** How far from the start of the story such a line is looked for, in elements, and how long it may be. */
const REACH = 400
const LINE = { length: 80, nodes: 20 }
/** What has its place in a row of others is not the line of the story, whatever it says. */
const IN_A_ROW: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'option', 'summary'])
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
    if (!date || !AROUND.test(wordsOf({ childNodes: line }, LINE).replace(wordsOf(element), ''))) continue
    for (const node of line) remove(node)
    return date
  }
  return undefined
}

/** The block a `time` stands in, or as much as stands loose around it in the story; nothing when that is no line. */
function lineOf(time: HtmlElement, article: HtmlElement): HtmlNode[] {
  let part = time
  for (let up = time.parentNode; up && 'tagName' in up && up !== article; up = up.parentNode) {
    if (isBlock(up.tagName)) return IN_A_ROW.has(up.tagName) ? [] : [up]
    part = up
  }
  const nodes = article.childNodes
  const at = nodes.indexOf(part)
  let [from, to] = [at, at + 1]
  while (to - from <= LINE.nodes && !endsLine(nodes[from - 1])) from--
  while (to - from <= LINE.nodes && !endsLine(nodes[to])) to++
  return to - from > LINE.nodes ? [] : nodes.slice(from, to)
}

const isBlock = (name: string) => BOUNDARIES.has(name) || shapeOf(name) !== undefined

const endsLine = (node: HtmlNode | undefined) => node === undefined || node.nodeName === 'br' || isBlock(node.nodeName)

function remove(node: HtmlNode): void {
  const siblings = node.parentNode?.childNodes
  siblings?.splice(siblings.indexOf(node), 1)
}
