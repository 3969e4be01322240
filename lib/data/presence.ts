import { FINDINGS_OFF } from './articles'
import type { Db, Transaction } from './client'
import { inList, type RawNumber } from './sql'

/** How long a page counts as open after it was last heard of. Milliseconds. */
const LIFETIME = 45_000

export interface OpenPage {
  readonly page: string
  readonly personId: string
  readonly name: string
  readonly sentenceId: string | null
}

/** What those who watch an article may have to be told. */
export interface WatchedState {
  readonly revision: number
  readonly title: string
  /** Kinds of finding that the house has switched off, as stored: another list shows another article. */
  readonly findingsOff: string | null
  /** Who has it open, by the order in which they came. */
  readonly pages: readonly OpenPage[]
}

type Row = Omit<WatchedState, 'revision' | 'pages'> & { readonly id: string; readonly revision: RawNumber } & (
    | OpenPage
    | { readonly page: null }
  )

/** The state of all these articles, in one query: it is asked every second. Those that are gone are left out. */
export async function watchedStates(
  db: Db,
  articleIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, WatchedState>> {
  if (articleIds.length === 0) return new Map()
  const since = new Date(now.getTime() - LIFETIME)
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."revision", a."title", r."id" AS "page", r."personId", p."name", r."sentenceId",
      (SELECT "value" FROM "Setting" WHERE "key" = ${FINDINGS_OFF}) AS "findingsOff"
    FROM "Article" a LEFT JOIN "Presence" r ON r."articleId" = a."id" AND r."seenAt" > ${since}
      LEFT JOIN "Person" p ON p."id" = r."personId"
    WHERE a."id" IN (${inList(articleIds)}) ORDER BY r."id"`
  const states = new Map<string, WatchedState & { pages: OpenPage[] }>()
  for (const { id, revision, title, findingsOff, ...page } of rows) {
    const state = states.get(id) ?? { revision: Number(revision), title, findingsOff, pages: [] }
    states.set(id, state)
    if (page.page !== null) state.pages.push(page)
  }
  return states
}

interface Seen {
  readonly id: string
  readonly articleId: string
  readonly personId: string
  readonly sentenceId?: string | null
  readonly seenAt: Date
}

/** Notes that a page is open, and at which sentence; one that belongs to another person is left alone. */
export async function seePage(tx: Transaction, { id, ...seen }: Seen): Promise<void> {
  const known = await tx.presence.findUnique({ where: { id }, select: { personId: true } })
  if (known && known.personId !== seen.personId) return
  if (!known)
    await tx.presence.deleteMany({ where: { seenAt: { lt: new Date(seen.seenAt.getTime() - 20 * LIFETIME) } } })
  await tx.presence.upsert({ where: { id }, create: { id, ...seen }, update: seen })
}

export async function forgetPage(tx: Transaction, id: string, personId: string): Promise<void> {
  await tx.presence.deleteMany({ where: { id, personId } })
}
