import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { countTellable, keepVerification, lastVerification } from '../data/audit/last-verification'
import type { AuditProblem } from '../data/audit/problem'
import { verifyLog as walkLog } from '../data/audit/verify-log'
import { database } from '../data/client'
import type { Verification } from '../schemas/admin'

type Last = NonNullable<Verification['last']>

/** Of more than that nobody reads the list; the command line tells all. */
const MOST_FOUND = 50

/** One walk at a time in this process, over hot reloads too. */
const shared = globalThis as { stetVerification?: { entries: number } }

export async function readVerification(actor: Actor): Promise<Verification> {
  allow(actor, 'people:manage')
  const { read } = database()
  const kept = await lastVerification(read)
  const last: Last | null = kept === undefined ? null : JSON.parse(kept)
  const running = shared.stetVerification
  return { running: running !== undefined, entries: running?.entries ?? 0, total: await countTellable(read), last }
}

/** Begins to look at the whole log, unless somebody has, and answers at once; what comes of it is kept for all admins. */
export async function verifyLog(actor: Actor): Promise<Verification> {
  allow(actor, 'people:manage')
  if (shared.stetVerification === undefined) {
    shared.stetVerification = { entries: 0 }
    void walk(shared.stetVerification)
      .catch((error: unknown) => console.error('The log could not be verified.', error))
      .finally(() => {
        delete shared.stetVerification
      })
  }
  return readVerification(actor)
}

async function walk(running: { entries: number }): Promise<void> {
  const { read, transact } = database()
  const found: Last['found'] = []
  const told = (problem: AuditProblem) => {
    if (found.length < MOST_FOUND) found.push(tellable(problem))
  }
  const progress = (entries: number, chain: string) => {
    if (!chain.startsWith('source:')) running.entries += entries
  }
  const { problems } = await walkLog(read, { told, progress })
  const last: Last = { at: new Date().toISOString(), entries: running.entries, problems, found }
  await transact((tx) => keepVerification(tx, JSON.stringify(last)))
}

/** Which source it is, and what of it, is known to its readers alone. */
function tellable({ chain, place, what }: AuditProblem): Last['found'][number] {
  if (chain === null) return { of: null, articleId: null, entry: null, what }
  const [of = '', id = ''] = chain.split(':')
  if (of === 'article') return { of, articleId: id, entry: place, what }
  return of === 'house'
    ? { of, articleId: null, entry: place, what }
    : { of: 'source', articleId: null, entry: null, what }
}
