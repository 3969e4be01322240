import type { LooseBlock } from '@/lib/core/text/document'
import { BlockWriter } from './block-writer'
import { startClock } from './clock'
import { elementsIn, type HtmlElement, parseBounded, wordsOf } from './html/elements'
import { findArticle } from './html/find-article'
import { notesOfPage } from './html/notes-in'
import { aroundOpening } from './html/page-furniture'
import { readImprint } from './html/page-imprint'
import { isOwnPage, pageMeta } from './html/page-meta'
import { isHidden } from './html/style-hints'
import { takeTimeLine } from './html/take-time-line'
import { walkHtml } from './html/walk'
import { withoutTail } from './html/without-tail'
import { createNoteTally, type NoteTally } from './note-tally'
import type { Reading } from './reading'

const WHOLE_PAGE = /<(?:!doctype|html|head|body)\b/i
/** What Word and Google Docs put on the clipboard is a page in form only. */
const PASTED = /content=["']?(?:Microsoft )?Word|urn:schemas-microsoft-com|docs-internal-guid|<!--StartFragment-->/i

/**
 * Reads a web page or a pasted piece of one. Of a page only the article is taken, of a fragment everything. Nothing is
 * run or fetched; scripts, styles, pictures, forms, frames, hidden and deleted text do not come through.
 */
export function readHtml(source: string, tick = startClock()): Reading {
  const tally = createNoteTally()
  const root = parseBounded(source, tick)
  const body = root.childNodes.find((node): node is HtmlElement => node.nodeName === 'body') ?? root
  const start = source.slice(0, 4_096)
  if (!WHOLE_PAGE.test(start) || PASTED.test(start)) {
    const date = takeTimeLine(body)
    const { blocks, sourceNotes } = readStory(body, tally, tick)
    return { blocks, notes: tally.notes(), sourceNotes, ...(date ? { known: { date } } : {}) }
  }
  if (isOwnPage(root)) return readOwnPage(root, body, tally, tick)
  const article = findArticle(body)
  if (article !== body) tally.count('page-around')
  const known = pageMeta(root, article)
  takeTimeLine(article)
  const { blocks: found, sourceNotes } = readStory(article, tally, tick, aroundOpening(article))
  const blocks = tally.has('page-furniture') ? withoutTail(found) : found
  const headed = withHeadline(blocks, body, known.title)
  return { blocks: headed, notes: tally.notes(), sourceNotes, known, imprint: readImprint(root) }
}

/** A page that Stet wrote: the story is the `article`, and says itself what each block of it is. */
function readOwnPage(root: HtmlElement, body: HtmlElement, tally: NoteTally, tick: () => void): Reading {
  const article = [...elementsIn(body)].find(({ tagName }) => tagName === 'article') ?? body
  const { blocks } = readStory(article, tally, tick)
  return { blocks, notes: tally.notes(), known: pageMeta(root, article), isExact: true }
}

function readStory(element: HtmlElement, tally: NoteTally, tick: () => void, page?: ReadonlySet<unknown>) {
  const { notes, references } = notesOfPage(element, tick)
  const writer = new BlockWriter(tally)
  walkHtml(element, { writer, tally, tick, page, references })
  return { blocks: writer.finish(), sourceNotes: notes }
}

/**
 * The headline is the heading that the title of the page repeats, else the first `h1` of the article, else the first of
 * the page, since it often stands above the element that holds the article.
 */
function withHeadline(blocks: LooseBlock[], body: HtmlElement, title: string | undefined): LooseBlock[] {
  const isHeading = ({ type }: LooseBlock) => type === 'headline' || type === 'subhead'
  const named = blocks.findIndex((block) => isHeading(block) && title !== undefined && repeats(title, block.text))
  if (named >= 0)
    return blocks.map((block, at) => (at === named ? { ...block, type: 'headline', level: undefined } : demoted(block)))
  const headings = [...elementsIn(body)]
    .filter((element) => element.tagName === 'h1' && !isHidden(element))
    .map((element) => wordsOf(element))
  const above = headings.find((text) => title !== undefined && repeats(title, text))
  if (above) return [{ type: 'headline', text: above }, ...blocks.map(demoted)]
  if (blocks.some(({ type }) => type === 'headline')) return blocks
  const first = headings.find((text) => text !== '')
  return first ? [{ type: 'headline', text: first }, ...blocks] : blocks
}

const demoted = (block: LooseBlock): LooseBlock =>
  block.type === 'headline' ? { ...block, type: 'subhead', level: 2 } : block

/** True when a heading is most of the title of the page, which may add the name of the site. */
function repeats(title: string, heading: string): boolean {
  const [whole, part] = [title, heading].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return !!whole && !!part && whole.includes(part) && part.length >= Math.min(20, whole.length / 2)
}
