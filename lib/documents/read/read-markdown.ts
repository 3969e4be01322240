import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { BlockWriter } from './block-writer'
import { startClock } from './clock'
import { clampNesting } from './markdown/clamp-nesting'
import { commentNotes, readComments } from './markdown/comment-rule'
import { takeFrontMatter } from './markdown/front-matter'
import { notesIn } from './markdown/notes-in'
import { settleCritic } from './markdown/settle-critic'
import { walkTokens } from './markdown/walk-tokens'
import { createNoteTally } from './note-tally'
import type { Reading, TrackedChanges } from './reading'
import { withFields } from './with-fields'

/** Above what `clampNesting` leaves: beyond it the parser drops text. */
const DEEPEST = 200

const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: DEEPEST }).use(footnote)
// Bare names such as `example.com` stay words; only whole addresses are links.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

readComments(parser)

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

/**
 * Markdown as GitHub writes it, with CriticMarkup. HTML in it is read for its words; nothing of it is kept as markup. What front
 * matter says comes before the story, where the story does not say it itself.
 */
export function readMarkdown(raw: string, changes: TrackedChanges = 'accepted'): Reading {
  const tally = createNoteTally()
  const source = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { body, known } = takeFrontMatter(source)
  const critic = settleCritic(body, changes)
  if (critic.changes > 0)
    tally.count(changes === 'accepted' ? 'tracked-changes' : 'tracked-changes-undone', critic.changes)
  if (critic.comments.length > 0) tally.count('comments', critic.comments.length)
  const { text, clamped } = clampNesting(critic.text)
  if (clamped) tally.count('nesting')
  const writer = new BlockWriter(tally)
  const tick = startClock()
  const environment = {}
  clocks.set(environment, tick)
  const tokens = parser.parse(text, environment)
  walkTokens(tokens, writer, tally, tick)
  const story = writer.finish()
  const { title, standfirst, byline, dateline, ...about } = known
  const headline = story.some(({ type }) => type === 'headline') ? undefined : title
  return {
    blocks: withFields({ headline, standfirst, byline, dateline }, story),
    notes: tally.notes(),
    sourceNotes: [...notesIn(tokens), ...commentNotes(critic.comments)],
    known: { ...about, ...(title && { title }) },
  }
}
