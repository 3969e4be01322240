import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { BlockWriter } from './block-writer'
import { startClock } from './clock'
import { clampNesting } from './markdown/clamp-nesting'
import { takeFrontMatter } from './markdown/front-matter'
import { notesIn } from './markdown/notes-in'
import { settleChanges } from './markdown/settle-changes'
import { walkTokens } from './markdown/walk-tokens'
import { createNoteTally } from './note-tally'
import type { Reading } from './reading'

/** Above what `clampNesting` leaves: beyond it the parser drops text. */
const DEEPEST = 200

const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: DEEPEST }).use(footnote)
// Bare names such as `example.com` stay words; only whole addresses are links.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

// Every address is let through here and checked where links are written, so that an unsafe one leaves its words behind.
parser.validateLink = () => true

/** The parser knows no time limit; rules that match nothing and look at the clock give it one. */
const clocks = new WeakMap<object, () => void>()
const lookAtClock = ({ env }: { env: object }) => {
  clocks.get(env)?.()
  return false
}
parser.block.ruler.before('table', 'clock', lookAtClock)
parser.inline.ruler.before('text', 'clock', lookAtClock)

/** Markdown as GitHub writes it, with the changes of CriticMarkup. HTML in it is read for its words; nothing of it is kept as markup. */
export function readMarkdown(raw: string): Reading {
  const tally = createNoteTally()
  const source = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { body, known } = takeFrontMatter(source)
  const { text, clamped } = clampNesting(settleChanges(body, tally.count))
  if (clamped) tally.count('nesting')
  const writer = new BlockWriter(tally)
  const tick = startClock()
  const environment = {}
  clocks.set(environment, tick)
  const tokens = parser.parse(text, environment)
  walkTokens(tokens, writer, tally, tick)
  return { blocks: writer.finish(), notes: tally.notes(), sourceNotes: notesIn(tokens), known }
}
