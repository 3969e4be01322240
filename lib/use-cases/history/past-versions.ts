import type { Db } from '../../data/client'
import { entriesAbout } from '../../data/log'
import { versionNumbers } from '../../data/versions'

/** Says by the revision of an entry which version was the newest when it was written. */
export type VersionAt = (revision: number) => number

/** The number of the version that stood on the desk, at each revision of an article. */
export async function pastVersions(db: Db, articleId: string): Promise<VersionAt> {
  const numbers = await versionNumbers(db, articleId)
  const frozen = await entriesAbout(
    db,
    articleId,
    [...numbers.keys()],
    ['version-frozen', 'version-reimported', 'version-restored'],
  )
  const steps = frozen.map(({ revision, subjectId }) => ({ revision, number: numbers.get(subjectId ?? '') ?? 1 }))
  return (revision) => steps.findLast((step) => step.revision <= revision)?.number ?? 1
}
