import type { Reliability, Stance } from '@/lib/core/source/source'
import { cutAtWord } from '@/lib/core/text/recognise-steps/cut-at-word'
import { RELIABILITY_WORDS, STANCE_WORDS } from '../../sources/_sources/words'
import { type Act, type Fields, type Told, text } from './act'

/** What was done to the sources of an article, and to what rests on them. */
export const SOURCE_ACTS: Readonly<Record<string, (told: Told) => Act>> = {
  'source-added': ({ to }) => ({ did: 'added a source', to: text(to.title) }),
  'source-attached': ({ to }) => ({ did: 'attached a source', to: text(to.title) }),
  'source-detached': ({ from }) => ({ did: 'took a source off the article', from: text(from.title) }),
  'source-changed': ({ from, to }) => ({ did: 'changed what is said of a source', ...sourceChange(from, to) }),
  'source-contacted': ({ to }) => ({
    did: `asked ${text(to.person) ?? 'somebody'} about a source`,
    said: text(to.outcome),
  }),
  'source-deleted': ({ from }) => ({ did: 'deleted a source', from: text(from.title) }),
  'source-restored': ({ to }) => ({ did: 'restored a source', to: text(to.title) }),
  'source-note-made': ({ to }) => ({ did: 'made a note of the reporter a source', to: text(to.words) }),
  'source-note-dismissed': ({ to }) => ({ did: 'dismissed a note of the reporter', to: text(to.words) }),
  'source-note-reopened': ({ to }) => ({ did: 'proposed a note of the reporter again', to: text(to.words) }),
  'sources-changed': () => ({ did: 'changed the sources' }),
  'evidence-added': ({ to }) => ({
    did: `said that ${named(to.source)} ${STANCE_WORDS[to.stance as Stance]?.does ?? 'speaks to'} “${brief(to.words)}”`,
    to: text(to.excerpt),
    said: text(to.note),
  }),
  'evidence-changed': ({ from, to }) => ({
    did: 'changed evidence',
    from: evidenceWords(from),
    to: evidenceWords(to),
    said: text(to.note),
  }),
  'evidence-deleted': ({ from }) => ({ did: `took evidence away: ${named(from.source)}`, from: text(from.excerpt) }),
  'match-dismissed': ({ to }) => ({
    did: `said that a difference from ${named(to.source)} is fine: “${brief(to.words)}”`,
    said: text(to.reason),
  }),
  'match-reopened': ({ from }) => ({
    did: `took back that a difference from ${named(from.source)} is fine: “${brief(from.words)}”`,
  }),
  'evidence-restored': ({ to }) => ({ did: `brought evidence back: ${named(to.source)}`, to: text(to.excerpt) }),
}

const named = (title: unknown) => (text(title) ? `“${title}”` : 'a source')
const brief = (words: unknown) => cutAtWord(text(words) ?? '', 80)

const sourceChange = (from: Fields, to: Fields) => ({ from: listed(from), to: listed(to) })
const listed = (values: Fields) =>
  Object.entries(values)
    .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.length : (text(value) ?? 'none')}`)
    .join(', ') || undefined

const evidenceWords = ({ stance, reliability }: Fields) =>
  [STANCE_WORDS[stance as Stance]?.label, RELIABILITY_WORDS[reliability as Reliability]].filter(Boolean).join(', ')
