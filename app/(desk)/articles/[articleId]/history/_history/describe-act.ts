import { STATUS_LABELS } from '@/app/_ui/status-label'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import { openItemWords } from '@/lib/core/review/open-words'
import type { SignOffOpenKind } from '@/lib/core/review/sign-off-open'
import { CAPACITY_LABELS } from '@/lib/core/review/sign-offs'
import { languageName } from '@/lib/core/text/language'
import { KINDS, VERDICT_LABELS } from '../../_screen/kinds'
import { type Act, type Entry, type Fields, type Names, type Told, text } from './act'
import { SOURCE_ACTS } from './source-acts'
import { takenIn } from './taken-in'

const ACTS: Readonly<Record<string, (told: Told) => Act>> = {
  'article-imported': ({ to }) => ({ did: 'imported the article', to: text(to.title), said: takenIn(to.taken) }),
  'article-renamed': ({ entry }) => ({ did: 'renamed the article', from: text(entry.from), to: text(entry.to) }),
  'article-moved': ({ entry }) => ({
    did: 'moved the article to another desk',
    from: text(entry.from),
    to: text(entry.to),
  }),
  'article-writer': ({ entry, names }) => ({
    did: 'named the writer',
    from: person(entry.from, names),
    to: person(entry.to, names),
  }),
  'article-language': ({ entry }) => ({
    did: 'changed the language of the article',
    from: language(entry.from),
    to: language(entry.to),
  }),
  'article-archived': () => ({ did: 'archived the article' }),
  'article-unarchived': () => ({ did: 'took the article out of the archive' }),
  'article-deleted': () => ({ did: 'deleted the article' }),
  'article-restored': () => ({ did: 'restored the article' }),
  'article-exported': ({ to }) => ({
    did: `exported version ${to.version}: ${to.copy} copy, ${label(FORMATS, to.format)}`,
  }),
  'version-frozen': ({ to }) => ({ did: `froze version ${to.number}`, said: countOf(to.corrections) }),
  'version-reimported': ({ to }) => ({
    did: `took in a draft as version ${to.number}`,
    said: countOf(to.corrections),
  }),
  'version-restored': ({ to }) => ({ did: `restored version ${to.of} as version ${to.number}` }),
  'version-named': ({ entry, to }) => ({
    did: `named version ${to.number}`,
    from: text(entry.from),
    to: text(to.name),
  }),
  'status-set': ({ entry: { from, to, count = 1 } }) => ({
    did: count === 1 ? 'set the status of a sentence' : `set the status of ${count} sentences`,
    from: label(STATUS_LABELS, from),
    to: label(STATUS_LABELS, to),
  }),
  'sentence-split': ({ entry }) => ({
    did: entry.isTakenBack ? 'took the merging of two sentences back' : 'split a sentence in two',
  }),
  'sentence-merged': ({ entry }) => ({
    did: entry.isTakenBack ? 'took the splitting of a sentence back' : 'merged two sentences',
  }),
  'sentence-replaced': () => ({ did: 'split or merged a sentence' }),
  'annotation-added': ({ to, names }) => ({
    did: isQuery(to) ? `raised ${aMark(to)}` : `marked ${aMark(to)}`,
    ...added(to, names),
  }),
  'annotation-changed': ({ entry, from, to, names }) => ({
    did: `changed ${aMark(from.kind === undefined ? (entry.mark ?? {}) : from)}`,
    from: details(only(Object.keys(to), from), names),
    to: details(to, names),
  }),
  'annotation-deleted': ({ entry, from, names }) => ({
    did: `deleted ${aMark(markOf(entry, from))}`,
    from: details(beside(from), names),
  }),
  'annotation-restored': ({ entry, to }) => ({ did: `restored ${aMark(markOf(entry, to))}` }),
  'annotation-placed': ({ entry, from, to }) => ({
    did: `said where ${aMark(markOf(entry, to))} stands`,
    from: text(from.exact),
    to: text(to.exact),
  }),
  'annotation-state': ({ entry, to }) => ({
    did: `${settled(entry.from, to.state)} ${to.state === 'answered' ? aQuery(markOf(entry, to)) : aMark(markOf(entry, to))}`,
    said: text(to.reason),
  }),
  'comment-added': ({ entry, to }) => ({ did: `commented on ${aThread(entry, to)}`, said: text(to.body) }),
  'comment-changed': ({ entry, from, to }) => ({
    did: `reworded a comment on ${aThread(entry, to)}`,
    from: text(from.body),
    to: text(to.body),
  }),
  'comment-deleted': ({ entry, from }) => ({
    did: `deleted a comment on ${aThread(entry, from)}`,
    from: text(from.body),
  }),
  'comment-restored': ({ entry, to }) => ({ did: `restored a comment on ${aThread(entry, to)}`, said: text(to.body) }),
  'correction-proposed': (told) =>
    told.to.state === undefined
      ? { ...proposal(told), did: 'proposed a correction' }
      : { ...proposal(told), did: 'reopened a correction' },
  'correction-changed': ({ from, to }) => ({
    did: 'reworded a correction',
    from: text(from.replacement) ?? 'nothing',
    to: text(to.replacement ?? from.replacement) ?? 'nothing',
    said: text(to.reason),
  }),
  'correction-accepted': (told) => ({ ...proposal(told), did: 'accepted a correction' }),
  'correction-stet': (told) => ({ ...proposal(told), did: 'let the text stand (stet), against a correction' }),
  'correction-withdrawn': (told) => ({ ...proposal(told), did: 'withdrew a correction' }),
  ...SOURCE_ACTS,
  'sign-off-given': ({ to }) => ({ did: `signed version ${to.version} off${capacity(to)}`, ...signed(to) }),
  'sign-off-dissent': ({ to }) => ({
    did: `recorded dissent from version ${to.version}${capacity(to)}`,
    ...signed(to),
  }),
  'sign-off-withdrawn': ({ to }) => ({
    did: `withdrew ${to.dissent ? 'the dissent from' : 'the sign-off of'} version ${to.version}${capacity(to)}`,
    said: text(to.reason),
  }),
  'finding-accepted': ({ to }) => ({ did: `accepted what Stet proposed: ${aMark(to)}`, said: text(to.reason) }),
  'finding-dismissed': ({ to }) => ({
    did: `dismissed what Stet proposed: ${aMark(to)}`,
    to: text(to.message),
    said: text(to.reason),
  }),
  'finding-reopened': ({ from, to }) => ({
    did:
      from.state === 'accepted'
        ? `took back having accepted what Stet proposed: ${aMark(to)}`
        : `took back having dismissed what Stet proposed: ${aMark(to)}`,
  }),
}

const capacity = ({ capacity }: Fields) => {
  const label = CAPACITY_LABELS[capacity as keyof typeof CAPACITY_LABELS]
  return label ? ` as ${label.toLowerCase()}` : ''
}

/** What was said with it and, line by line, what was signed over and why. */
function signed({ statement, overrides }: Fields): Pick<Act, 'said'> {
  const over = Array.isArray(overrides) ? (overrides as { kind: SignOffOpenKind; count: number; reason: string }[]) : []
  const lines = [text(statement), ...over.map((one) => `Over ${openItemWords(one)}: ${one.reason}`)]
  return { said: lines.filter(Boolean).join('\n') || undefined }
}

const FORMATS = {
  docx: 'Word',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'plain text',
  json: 'JSON',
  csv: 'CSV',
  'web-annotation': 'Web Annotation',
  claimreview: 'ClaimReview',
}

/** What an act was. Of a kind of entry that is not known its name is said, so that nothing is ever left out. */
export function describeAct(entry: Entry, names: Names): Act {
  const told = { entry, from: fields(entry.from), to: fields(entry.to), names }
  return ACTS[entry.type]?.(told) ?? { did: entry.type.replaceAll('-', ' ') }
}

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const only = (keys: readonly string[], from: Fields): Fields =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
const person = (id: unknown, names: Names) => (typeof id === 'string' ? (names.get(id) ?? 'somebody') : 'nobody')
const language = (tag: unknown) => (typeof tag === 'string' ? languageName(tag) : undefined)
const label = (labels: Readonly<Record<string, string>>, value: unknown) => labels[`${value}`] ?? text(value)

/** The words that a correction speaks of and what it puts in their place. Older entries do not say them themselves. */
const proposal = ({ entry: { places = [], replacement }, to }: Told) => ({
  wording: { from: `${to.expected ?? places[0]?.words ?? ''}`, to: `${to.replacement ?? replacement ?? ''}` },
  said: text(to.reason),
})

/** What it means that a mark goes from one state to another. */
function settled(from: unknown, to: unknown): string {
  if (to === 'closed') return 'resolved'
  if (to === 'answered') return 'answered'
  return from === 'answered' ? 'asked again about' : 'reopened'
}

/** What the entry says that a mark was; of an older entry, what the mark is today. */
const markOf = ({ mark }: Entry, said: Fields): Fields =>
  said.kind === undefined ? (mark ?? {}) : { addresseeId: mark?.addresseeId, ...said }

/** What a comment hangs on. */
const aThread = ({ mark }: Entry, said: Fields) => (text(said.correctionId) ? 'a correction' : aMark(mark ?? {}))

/** A note that somebody is asked. */
const isQuery = ({ kind, addresseeId }: Fields) => kind === 'note' && text(addresseeId) !== undefined

/** What is answered: marks of other kinds are asked about, too. */
const aQuery = (mark: Fields) => (isQuery(mark) || mark.kind === 'note' ? 'a query' : `a query about ${aMark(mark)}`)

/** The kind of a mark, with the error where it is one; the oldest entries do not say it. */
function aMark(mark: Fields): string {
  const { kind, errorCode } = mark
  if (kind === undefined) return 'a mark'
  if (isQuery(mark)) return 'a query'
  const name = KINDS[kind as keyof typeof KINDS]?.label.toLowerCase() ?? 'something'
  const error = anError(errorCode)
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}${error ? ` (${error})` : ''}`
}

/** An error by its code and in the few words that stand first in its meaning. */
function anError(code: unknown): string | undefined {
  const meaning: string | undefined = ERROR_CODES[code as keyof typeof ERROR_CODES]
  return meaning ? `${code}, ${meaning.split(':')[0]}` : text(code)
}

/** What a mark says beside its kind and error. */
const beside = ({ kind: _, errorCode: __, ...rest }: Fields): Fields =>
  Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))

function countOf(ids: unknown): string | undefined {
  const count = Array.isArray(ids) ? ids.length : 0
  return count === 0 ? undefined : `With ${count} accepted correction${count === 1 ? '' : 's'}.`
}

const added = ({ body, ...rest }: Fields, names: Names): Pick<Act, 'to' | 'said'> => ({
  to: details(beside(rest), names),
  said: text(body),
})

/** What a mark says, field by field; what is taken away is "none". */
const details = (values: Fields, names: Names): string | undefined =>
  Object.entries(values)
    .filter(([field]) => field in FIELDS)
    .map(([field, value]) => `${FIELDS[field]?.label}: ${FIELDS[field]?.read(value, names) ?? 'none'}`)
    .join(', ') || undefined

const FIELDS: Readonly<Record<string, { label: string; read: (value: unknown, names: Names) => string | undefined }>> =
  {
    kind: { label: 'kind', read: (value) => KINDS[value as keyof typeof KINDS]?.label },
    errorCode: { label: 'error', read: anError },
    verdict: { label: 'verdict', read: (value) => label(VERDICT_LABELS, value) },
    explanation: { label: 'explanation', read: text },
    takenFromId: { label: 'taken over from', read: (value) => (value ? 'an earlier check' : undefined) },
    speaker: { label: 'speaker', read: text },
    body: { label: 'words', read: text },
    addresseeId: { label: 'asked', read: person },
  }
