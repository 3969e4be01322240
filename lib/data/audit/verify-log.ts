import { createHash } from 'node:crypto'
import type { Db } from '../client'
import type { RawNumber } from '../sql'
import type { AuditProblem } from './problem'
import { type ChainEnd, verifyChain } from './verify-chain'
import { verifyTexts } from './verify-texts'

const PIECE = 500

export interface AuditSums {
  readonly chains: number
  readonly entries: number
  readonly versions: number
  readonly problems: number
  /** SHA-256 over where all chains ended when it began: to be kept where nobody can change the database. */
  readonly head: string
}

interface Options {
  /** Only the chain and the texts of this article. */
  readonly articleId?: string
  /** Ends of chains that were kept outside. */
  readonly kept?: readonly ChainEnd[]
  readonly told: (problem: AuditProblem) => void
  /** Told of so many more entries of a chain. */
  readonly progress?: (entries: number, chain: string) => void
}

/** Reads the whole log, or that of an article, and the hashes of texts, and tells everything that is not as it was written. */
export async function verifyLog(db: Db, { articleId, kept = [], told, progress }: Options): Promise<AuditSums> {
  const sums = { chains: 0, entries: 0, versions: 0, problems: 0 }
  const tell = (problem: AuditProblem) => {
    sums.problems++
    told(problem)
  }
  const seen = new Set<string>()
  const walk = async (chain: string) => {
    seen.add(chain)
    sums.chains++
    const heads = kept.filter(({ id }) => id === chain)
    const count = (entries: number) => {
      sums.entries += entries
      progress?.(entries, chain)
    }
    await verifyChain(db, chain, tell, { heads, progress: count })
    if (!chain.startsWith('article:')) return
    sums.versions += await verifyTexts(db, chain.slice('article:'.length), tell)
  }
  const digest = createHash('sha256')
  if (articleId !== undefined) await walk(`article:${articleId}`)
  else {
    for await (const end of chainEnds(db)) {
      digest.update(`${JSON.stringify([end.id, end.length, end.head])}\n`)
      await walk(end.id)
    }
    for (const chain of await chainsWithoutEnd(db)) await walk(chain)
    await tellUnchained(db, tell)
  }
  for (const { id } of kept) {
    if (seen.has(id) || (articleId !== undefined && id !== `article:${articleId}`)) continue
    tell({ kind: 'chain-missing', chain: id, place: null, id: null, what: 'all of it is gone' })
  }
  await tellShortened(db, kept, seen, tell)
  return { ...sums, head: digest.digest('hex') }
}

/** Where each chain ends, in the order of their names. */
export async function* chainEnds(db: Db): AsyncGenerator<ChainEnd, void> {
  let after: string | undefined
  for (;;) {
    const ends = await db.logChain.findMany({
      where: after === undefined ? {} : { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PIECE,
    })
    yield* ends
    after = ends.at(-1)?.id
    if (ends.length < PIECE) return
  }
}

/** Names in entries, and articles, of which it is not kept where their chain ends. */
async function chainsWithoutEnd(db: Db): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ chain: string }[]>`
    SELECT DISTINCT l."chain" AS "chain" FROM "LogEntry" l LEFT JOIN "LogChain" c ON c."id" = l."chain"
    WHERE c."id" IS NULL AND l."chain" IS NOT NULL
    UNION SELECT 'article:' || a."id" FROM "Article" a LEFT JOIN "LogChain" c ON c."id" = 'article:' || a."id"
    WHERE c."id" IS NULL`
  return rows.map(({ chain }) => chain)
}

async function tellUnchained(db: Db, tell: (problem: AuditProblem) => void) {
  const rows = await db.$queryRaw<{ id: RawNumber }[]>`
    SELECT "id" FROM "LogEntry" WHERE "chain" IS NULL OR "place" IS NULL ORDER BY "id" LIMIT 100`
  for (const { id } of rows) {
    tell({ kind: 'entry-added', chain: null, place: null, id: Number(id), what: 'it stands in no chain' })
  }
}

/** A chain that ends before where it once ended. */
async function tellShortened(
  db: Db,
  kept: readonly ChainEnd[],
  seen: ReadonlySet<string>,
  tell: (problem: AuditProblem) => void,
) {
  for (const { id, length } of kept) {
    const end = seen.has(id) ? await db.logChain.findUnique({ where: { id } }) : undefined
    if (!end || end.length >= length) continue
    const what = `it was ${length} entries long when its end was kept outside, and is ${end.length} now`
    tell({ kind: 'kept-head', chain: id, place: end.length + 1, id: null, what })
  }
}
