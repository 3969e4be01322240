import { breathe } from '../../breathe'
import type { Db } from '../client'
import type { RawNumber } from '../sql'
import { checkValues, entryFrom, hashAfter, type RawEntry } from './check-entry'
import { GENESIS } from './entry-hash'
import type { AuditProblem } from './problem'

/** Entries that are read at once. */
const PIECE = 1_000

export interface ChainEnd {
  readonly id: string
  readonly length: number
  readonly head: string
}

interface Walk {
  readonly chain: string
  /** The last place that was looked at. */
  place: number
  /** What the next entry may follow: the hash that is stored, and the one that there should be. Empty after a gap. */
  heads: readonly string[]
  /** Whether an entry was chained as it was written; after one none is chained later. */
  isLive: boolean
  entries: number
}

type Told = (problem: AuditProblem) => void

/** Reads a chain from its first entry to its last, a piece at a time, and tells what is wrong. Answers how many entries it has. */
export async function verifyChain(
  db: Db,
  chain: string,
  told: Told,
  {
    heads = [],
    progress = () => undefined,
  }: { heads?: readonly ChainEnd[]; progress?: (entries: number) => void } = {},
): Promise<number> {
  const walk: Walk = { chain, place: 0, heads: [GENESIS], isLive: false, entries: 0 }
  // While somebody writes, it may be longer at the end than it was at the beginning.
  let end = await endOf(db, chain)
  if (!end) {
    told({ kind: 'chain-missing', chain, place: null, id: null, what: 'where it ends was taken away' })
    end = { id: chain, length: Number.MAX_SAFE_INTEGER, head: '' }
  }
  for (;;) {
    const rows = await entriesAfter(db, chain, walk.place)
    for (const row of rows) {
      if (Number(row.place) > end.length) end = (await endOf(db, chain)) ?? end
      step(walk, row, end.length, told)
      for (const head of heads) if (head.length === walk.place) compareHead(walk, head, told)
    }
    progress(rows.length)
    await breathe()
    if (rows.length === 0 || (rows.length < PIECE && walk.place >= end.length)) break
  }
  if (end.head !== '') checkEnd(walk, end, told)
  return walk.entries
}

function step(walk: Walk, row: RawEntry, length: number, told: Told) {
  const [place, id] = [Number(row.place), Number(row.id)]
  const tell = (kind: AuditProblem['kind'], what: string) => told({ kind, chain: walk.chain, place, id, what })
  walk.entries++
  if (place !== walk.place + 1) {
    missing(walk, walk.place + 1, place - 1, told)
    walk.heads = []
  }
  walk.place = place
  if (place > length) tell('entry-added', 'it stands after the end')
  const entry = attempt(() => entryFrom(row))
  if (!entry) {
    walk.heads = [row.hash ?? '']
    return tell('entry-changed', 'its time is none')
  }
  const computed = walk.heads.map((head) => hashAfter(head, entry))
  const stored = entry.hash ?? ''
  if (walk.heads.length > 0 && !computed.includes(stored)) {
    tell('entry-changed', 'it is not as it was written: its words, its time, its names or its place were changed')
  } else {
    const wrong = checkValues(entry)
    if (wrong) tell(wrong.kind, wrong.what)
  }
  if (entry.chainedAt === null) walk.isLive = true
  else if (walk.isLive) tell('entry-added', 'it was chained later than an entry before it')
  walk.heads = [...new Set([stored, ...computed])].slice(0, 3)
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function missing(walk: Walk, first: number, last: number, told: Told) {
  const what = first === last ? 'it is missing' : `this one and all up to ${last} are missing`
  told({ kind: 'entry-missing', chain: walk.chain, place: first, id: null, what })
}

function checkEnd(walk: Walk, end: ChainEnd, told: Told) {
  if (walk.place < end.length) return missing(walk, walk.place + 1, end.length, told)
  if (walk.place === end.length && walk.heads.length > 0 && !walk.heads.includes(end.head)) {
    const what = 'the hash that is kept of its last entry is another'
    told({ kind: 'chain-end', chain: walk.chain, place: end.length, id: null, what })
  }
}

function compareHead(walk: Walk, head: ChainEnd, told: Told) {
  if (walk.heads[0] === head.head) return
  const what = 'its hash is not the one that was kept outside: it, or something before it, was written anew'
  told({ kind: 'kept-head', chain: walk.chain, place: head.length, id: null, what })
}

export async function endOf(db: Db, chain: string): Promise<ChainEnd | undefined> {
  return (await db.logChain.findUnique({ where: { id: chain } })) ?? undefined
}

const entriesAfter = (db: Db, chain: string, place: RawNumber) =>
  db.$queryRaw<RawEntry[]>`
    SELECT "chain", "place", "id", "at", "type", "actorId", "actorName", "articleId", "revision", "subjectKind", "subjectId",
      "from", "to", "sourceId", "hash", "commitment", "opening", "chainedAt"
    FROM "LogEntry" WHERE "chain" = ${chain} AND "place" > ${place} ORDER BY "place" LIMIT ${PIECE}`
