import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'
import { readLogEntries } from '../data/log'
import type * as schemas from '../schemas/record'
import { findRemembered } from './find-remembered'

/** Who, what, when, from, to; newest first. Of a deleted article for those who may restore it. */
export async function readLog(
  actor: Actor,
  { articleId, subject, limit, cursor }: z.output<typeof schemas.readLog.input>,
): Promise<z.input<typeof schemas.readLog.reply>> {
  await findRemembered(database().read, actor, articleId)
  const rows = await readLogEntries(database().read, articleId, { subject, before: cursor, limit: limit + 1 })
  const page = rows.slice(0, limit)
  return {
    items: page.map((row) => ({
      revision: row.revision,
      at: row.at,
      type: row.type,
      actor: row.actorId,
      actorName: row.actorName,
      subjectKind: row.subjectKind,
      subjectId: row.subjectId,
      from: row.from,
      to: row.to,
    })),
    nextCursor: rows.length > limit ? (page.at(-1)?.revision ?? null) : null,
  }
}
