import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { isWire, tellsTheWork } from '../core/review/export-formats'
import { allow } from '../core/review/permissions'
import { findOverlap } from '../core/revise/check-edits'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { correctionsFrozenInto, correctionsOf, type StoredCorrection } from '../data/corrections'
import { houseAddress } from '../data/house-address'
import { peopleById } from '../data/people'
import { type StoredVersion, versionById } from '../data/versions'
import { contentDisposition, exportFileName } from '../documents/write/file-name'
import { UnsupportedExport } from '../documents/write/unsupported-export'
import { writeApart } from '../documents/write/write-apart'
import type * as schemas from '../schemas/versions'
import { asAppError } from './as-app-error'
import { changeArticle } from './change-article'
import { exportedOriginal } from './exported-original'
import { exportedReview } from './exported-review'
import { nameInFile } from './name-in-file'
import { itemOf } from './outgoing-item'
import { theVersion } from './read-versions'
import { logSources, sourcesToExport } from './sources-to-export'

export interface ExportedFile {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly fileName: string
  readonly contentDisposition: string
}

/**
 * A version as a file; the export is logged. `clean` is the version as it is, `checked` has the accepted corrections
 * applied, `tracked` shows proposed and accepted ones as insertions and deletions, `checking` has all the work on it. A
 * version that was made from corrections is tracked with those, on the text they were made to, when nothing has been
 * proposed since. What came as a Word file leaves as that file. `sources` names the protected ones that are to be in it.
 */
export async function exportArticle(
  actor: Actor,
  input: z.output<typeof schemas.exportArticle.input>,
): Promise<ExportedFile> {
  const { articleId, format, copy, sources: chosen = [] } = input
  const db = database().read
  const article = await findArticle(db, actor, articleId)
  allow(actor, 'article:export', article)
  const version = await theVersion(actor, articleId, input.version ?? article.versionNumber)
  const original = format === 'docx' ? await exportedOriginal(articleId, version) : undefined
  const base = original ? await standingOn(version, copy) : await baseOf(version.id, copy)
  const people = await peopleById(db, [...new Set(base.corrections.flatMap(peopleOf))])
  const names = new Map(people.map((person) => [person.id, nameInFile(format, person)]))
  const applied = copy === 'checked' ? base.corrections.filter(({ state }) => state === 'accepted') : []
  const sources = await sourcesToExport(actor, articleId, chosen)
  const review = tellsTheWork(format, copy)
    ? await exportedReview({ actor, article, format, copy, version: base.version, sources, applied })
    : undefined
  const item = isWire(format) ? await itemOf(article, base.version, applied) : undefined
  const written = await writing(() =>
    writeApart({
      format,
      copy,
      article: { id: articleId, version: version.number },
      textOfVersion: base.version.number,
      title: article.title,
      meta: JSON.parse(article.meta) as Record<string, string>,
      document: base.version.document,
      corrections: base.corrections.map((item) => ({
        id: item.id,
        start: item.start,
        end: item.end,
        replacement: item.replacement,
        author: names.get(item.createdById) ?? 'Unknown',
        date: item.createdAt,
        reason: item.reason,
        errorCode: item.errorCode ?? undefined,
        ...(item.state === 'accepted'
          ? { state: 'accepted' as const, decidedBy: names.get(item.decidedById ?? '') }
          : { state: 'proposed' as const }),
      })),
      review,
      item,
      original,
      address: houseAddress(),
      generatedAt: new Date().toISOString(),
    }),
  )
  await changeArticle(actor, articleId, async ({ tx, now, log }) => {
    const to = { format, copy, version: version.number }
    log({ type: 'article-exported', subjectKind: 'article', subjectId: articleId, to })
    if (review) await logSources(tx, actor, { articleId, sources, chosen, to }, now)
  })
  const fileName = exportFileName(article.title, { extension: written.extension, version: version.number, copy })
  return { bytes: written.bytes, mime: written.mime, fileName, contentDisposition: contentDisposition(fileName) }
}

const peopleOf = ({ createdById, decidedById }: StoredCorrection) => [
  createdById,
  ...(decidedById ? [decidedById] : []),
]

/** A version with all that stands on it: what was frozen before is in the file that it goes back to. */
async function standingOn(version: StoredVersion, copy: string) {
  if (copy === 'clean') return { version, corrections: [] }
  const standing = (await correctionsOf(database().read, version.id)).filter(isShown)
  return { version, corrections: apart(standing) }
}

const isShown = ({ state, how }: StoredCorrection) => (state === 'accepted' || state === 'proposed') && how !== 'orphan'

/** The version to write and the corrections that apply to its text. */
async function baseOf(versionId: string, copy: string) {
  const db = database().read
  const version = await versionById(db, versionId)
  if (copy === 'clean' || copy === 'checking') return { version, corrections: [] }
  const standing = (await correctionsOf(db, versionId)).filter(isShown)
  if (copy === 'checked' || standing.length > 0) return { version, corrections: apart(standing) }
  const frozen = await correctionsFrozenInto(db, versionId)
  const [first] = frozen
  if (!first) return { version, corrections: [] }
  return { version: await versionById(db, first.versionId), corrections: apart(frozen) }
}

/** Of corrections that overlap only one can be shown: an accepted one before proposals, then the earlier in the text. */
function apart(corrections: readonly StoredCorrection[]): readonly StoredCorrection[] {
  const kept: StoredCorrection[] = []
  const rank = (item: StoredCorrection) => (item.state === 'accepted' ? 0 : 1)
  for (const item of [...corrections].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    if (!findOverlap(kept, item)) kept.push(item)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof UnsupportedExport ? new AppError('unsupported', error.message) : asAppError(error)
  }
}
