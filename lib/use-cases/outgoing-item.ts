import { changeNotice } from '../core/revise/change-notice'
import type { ArticleHead } from '../data/articles'
import { database } from '../data/client'
import { correctionsFrozenInto, type StoredCorrection } from '../data/corrections'
import { type StoredVersion, versionByNumber, wireUpTo } from '../data/versions'
import type { ExportInput } from '../documents/write/export-input'

/**
 * As what a version goes out to those who take wires: the item it came as, and what was made of it since. Each version of the
 * article since then raises that of the item by one, and so do accepted corrections that are not frozen yet (`applied`).
 */
export async function itemOf(
  { id, createdAt }: Pick<ArticleHead, 'id' | 'createdAt'>,
  version: StoredVersion,
  applied: readonly StoredCorrection[],
): Promise<NonNullable<ExportInput['item']>> {
  const known = await wireUpTo(database().read, id, version.number)
  const isNumbered = known?.wire.version !== undefined
  const since = isNumbered ? version.number - known.number : 0
  return {
    ...(known && { wire: known.wire }),
    raisedBy: since + (applied.length > 0 ? 1 : 0),
    notice: await noticeSince(id, known?.number ?? 1, version, applied),
    createdAt,
  }
}

/** What readers are told of all corrections that were made after a version. */
async function noticeSince(
  articleId: string,
  from: number,
  version: StoredVersion,
  applied: readonly StoredCorrection[],
): Promise<string> {
  const db = database().read
  const notices: string[] = []
  for (let number = from + 1; number <= version.number; number++) {
    const [before, made] = [
      await versionByNumber(db, articleId, number - 1),
      await versionByNumber(db, articleId, number),
    ]
    if (before && made) notices.push(changeNotice(before.document.text, await correctionsFrozenInto(db, made.id)))
  }
  return [...notices, changeNotice(version.document.text, applied)].filter((notice) => notice !== '').join('\n\n')
}
