import { STATUS_LABELS } from '@/app/_ui/status-label'
import type { LogEntryView } from '@/lib/use-cases/read-history'
import { CORRECTION_STATE_LABELS, KINDS, THREAD_STATE_LABELS, VERDICT_LABELS } from '../../_screen/kinds'

/** What one entry of the log says, in the words of the newsroom. */
export interface Act {
  /** Follows the name of whoever did it. */
  readonly did: string
  /** What it was before and what it is since; each may be missing. */
  readonly from?: string
  readonly to?: string
  /** What was written with it: a comment, a reason. */
  readonly said?: string
}

type Fields = Readonly<Record<string, unknown>>
type Names = ReadonlyMap<string, string>

interface Told {
  readonly entry: Pick<LogEntryView, 'from' | 'to'>
  readonly from: Fields
  readonly to: Fields
  readonly names: Names
}

const ACTS: Readonly<Record<string, (told: Told) => Act>> = {
  'article-imported': ({ to }) => ({ did: 'imported the article', to: text(to.title) }),
  'article-renamed': ({ entry }) => ({ did: 'renamed the article', from: text(entry.from), to: text(entry.to) }),
  'article-moved': ({ entry }) => ({ did: 'moved the article', from: text(entry.from), to: text(entry.to) }),
  'article-writer': ({ entry, names }) => ({
    did: 'named the writer',
    from: person(entry.from, names),
    to: person(entry.to, names),
  }),
  'article-archived': () => ({ did: 'archived the article' }),
  'article-unarchived': () => ({ did: 'took the article out of the archive' }),
  'article-deleted': () => ({ did: 'deleted the article' }),
  'article-restored': () => ({ did: 'restored the article' }),
  'article-exported': ({ to }) => ({ did: `exported version ${to.version}`, to: `${to.copy} copy, ${to.format}` }),
  'version-frozen': ({ entry, to }) => ({
    did: 'froze a version',
    from: `Version ${entry.from}`,
    to: `Version ${to.number}`,
    said: countOf(to.corrections),
  }),
  'status-set': ({ entry }) => ({
    did: 'set the status',
    from: label(STATUS_LABELS, entry.from),
    to: label(STATUS_LABELS, entry.to),
  }),
  'sentence-split': () => ({ did: 'split a sentence; this is one part' }),
  'sentence-merged': () => ({ did: 'merged two sentences' }),
  'sentence-replaced': () => ({ did: 'put other sentences in the place of one' }),
  'annotation-added': ({ to, names }) => ({ did: `marked ${aKind(to.kind)}`, ...added(to, names) }),
  'annotation-changed': ({ from, to, names }) => ({
    did: 'changed a mark',
    from: details(from, names),
    to: details(to, names),
  }),
  'annotation-deleted': ({ from, names }) => ({ did: `deleted ${aMark(from)}`, from: details(said(from), names) }),
  'annotation-restored': ({ to }) => ({ did: `restored ${aMark(to)}` }),
  'annotation-state': ({ entry, to }) => ({
    did: 'set the state of a mark',
    from: label(THREAD_STATE_LABELS, entry.from),
    to: label(THREAD_STATE_LABELS, to.state),
    said: text(to.reason),
  }),
  'comment-added': ({ to }) => ({ did: 'commented', said: text(to.body) }),
  'comment-changed': ({ from, to }) => ({ did: 'reworded a comment', from: text(from.body), to: text(to.body) }),
  'comment-deleted': ({ from }) => ({ did: 'deleted a comment', from: text(from.body) }),
  'comment-restored': ({ to }) => ({ did: 'restored a comment', said: text(to.body) }),
  'correction-proposed': ({ entry, to }) =>
    to.replacement === undefined
      ? decided('reopened a correction', entry.from, to)
      : { did: 'proposed a correction', from: text(to.expected), to: wording(to.replacement), said: text(to.reason) },
  'correction-changed': ({ from, to }) => ({
    did: 'reworded a correction',
    from: wording(from.replacement),
    to: wording(to.replacement ?? from.replacement),
    said: text(to.reason),
  }),
  'correction-accepted': ({ entry, to }) => decided('accepted a correction', entry.from, to),
  'correction-stet': ({ entry, to }) => decided('let the text stand', entry.from, to),
  'correction-withdrawn': ({ entry, to }) => decided('withdrew a correction', entry.from, to),
}

/** What an entry says. Of a kind of entry that is not known its name is said, so that nothing is ever left out. */
export function describeAct(entry: Pick<LogEntryView, 'type' | 'from' | 'to'>, names: Names): Act {
  const told = { entry, from: fields(entry.from), to: fields(entry.to), names }
  return ACTS[entry.type]?.(told) ?? { did: entry.type.replaceAll('-', ' ') }
}

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
const wording = (value: unknown) => text(value) ?? 'nothing'
const person = (id: unknown, names: Names) => (typeof id === 'string' ? (names.get(id) ?? 'somebody') : 'nobody')
const label = (labels: Readonly<Record<string, string>>, value: unknown) => labels[`${value}`] ?? text(value)

const decided = (did: string, from: unknown, to: Fields): Act => ({
  did,
  from: label(CORRECTION_STATE_LABELS, from),
  to: label(CORRECTION_STATE_LABELS, to.state),
  said: text(to.reason),
})

function aKind(kind: unknown): string {
  const name = KINDS[kind as keyof typeof KINDS]?.label.toLowerCase() ?? 'something'
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

/** What a mark says beside its kind and code. */
const said = ({ kind: _, errorCode: __, ...rest }: Fields): Fields =>
  Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))

/** The kind of a mark, with its code where it has one; older entries do not say it. */
function aMark({ kind, errorCode }: Fields): string {
  if (kind === undefined) return 'a mark'
  return [aKind(kind), text(errorCode)].filter(Boolean).join(' ')
}

function countOf(ids: unknown): string | undefined {
  const count = Array.isArray(ids) ? ids.length : 0
  return count === 0 ? undefined : `With ${count} accepted correction${count === 1 ? '' : 's'}.`
}

const added = ({ kind: _, body, exact: __, ...rest }: Fields, names: Names): Pick<Act, 'to' | 'said'> => ({
  to: Object.values(rest).some((value) => value !== null) ? details(rest, names) : undefined,
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
    errorCode: { label: 'error', read: text },
    verdict: { label: 'verdict', read: (value) => label(VERDICT_LABELS, value) },
    speaker: { label: 'speaker', read: text },
    body: { label: 'words', read: text },
    addresseeId: { label: 'asked', read: person },
  }
