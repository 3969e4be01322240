import type { AuditProblem } from '@/lib/data/audit/problem'
import { verifyLog } from '@/lib/data/audit/verify-log'
import { type Database, openDatabase } from '@/lib/data/client'
import type { House } from './house'
import { type Kept, keptAsTold } from './kept-as-told'
import type { Writer } from './writer'

/** Everything that is not as the writers were told, in words. Empty: all that was acknowledged is there, and nothing else. */
export async function compare(house: House, writers: readonly Writer[]): Promise<readonly string[]> {
  const database = openDatabase(house.url)
  try {
    const wrong: string[] = []
    for (const writer of writers) wrong.push(...(await compareWriter(database, house, writer)))
    wrong.push(...(await halves(database, house)))
    const told = ({ chain, place, what }: AuditProblem) => wrong.push(`the log: ${chain}, entry ${place}: ${what}`)
    await verifyLog(database.read, { told })
    return wrong
  } finally {
    await database.close()
  }
}

/** What the log has of one writer is what they sent, in their order; what was not answered may be there or not. */
async function compareWriter({ read }: Database, { articleId }: House, writer: Writer): Promise<readonly string[]> {
  const kept: Kept[] = await read.logEntry.findMany({
    where: { articleId, actorId: writer.person.id, type: { in: ['status-set', 'annotation-added'] } },
    orderBy: { revision: 'asc' },
    select: { type: true, subjectId: true, to: true },
  })
  return keptAsTold(kept, writer.sent).map((what) => `${writer.person.id}: ${what}`)
}

/** What belongs together and is there only in part. */
async function halves({ read }: Database, { articleId, sentences }: House): Promise<readonly string[]> {
  const wrong: string[] = []
  const article = await read.article.findUniqueOrThrow({ where: { id: articleId } })
  const entries = await read.logEntry.findMany({ where: { articleId }, orderBy: { revision: 'asc' } })
  if (entries.length !== article.revision) wrong.push(`${entries.length} entries, but revision ${article.revision}`)
  for (const { id } of sentences) {
    const sentence = await read.sentence.findUniqueOrThrow({ where: { id } })
    const last = entries.findLast(({ subjectId, type }) => type === 'status-set' && subjectId === id)
    const logged = last?.to ? JSON.parse(last.to) : 'unreviewed'
    if (sentence.status !== logged) wrong.push(`sentence ${id} is ${sentence.status}, and by the log ${logged}`)
  }
  const notes = await read.annotation.findMany({ where: { articleId }, include: { anchors: true } })
  const added = new Set(entries.filter(({ type }) => type === 'annotation-added').map(({ subjectId }) => subjectId))
  if (added.size !== notes.length) wrong.push(`${notes.length} notes, but ${added.size} by the log`)
  for (const { id, anchors } of notes) {
    if (!added.has(id) || anchors.length !== 1) wrong.push(`note ${id} is there by half`)
  }
  return wrong
}
