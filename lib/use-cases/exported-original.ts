import { applyEdits } from '../core/revise/apply-edits'
import { minimalEdits } from '../core/revise/minimal-edit'
import { inWholeWords } from '../core/revise/whole-words'
import { database } from '../data/client'
import { correctionsFrozenInto } from '../data/corrections'
import { originalFileOf } from '../data/original-files'
import { peopleById } from '../data/people'
import { type StoredVersion, versionById, versionByNumber } from '../data/versions'
import type { ExportOriginal } from '../documents/write/export-input'
import type { FileChange } from '../documents/write/into-docx/file-change'

/** The Word file that a version goes back to, with all that was done to its text since; undefined when it came as something else. */
export async function exportedOriginal(articleId: string, version: StoredVersion): Promise<ExportOriginal | undefined> {
  const { read } = database()
  const file = await originalFileOf(read, articleId, version.number)
  if (!file) return undefined
  const first = await versionById(read, file.versionId)
  const steps: (readonly FileChange[])[] = []
  let before = first
  for (let number = file.number + 1; number <= version.number; number++) {
    const after = await versionByNumber(read, articleId, number)
    if (!after) throw new Error(`Version ${number} of ${articleId} is missing`)
    steps.push(await stepBetween(before, after))
    before = after
  }
  return { bytes: file.bytes, changesRead: file.changesRead, document: first.document, steps }
}

/** The corrections that a version was made of, each by who proposed it; a draft that came in is by who brought it. */
async function stepBetween(before: StoredVersion, after: StoredVersion): Promise<readonly FileChange[]> {
  const { read } = database()
  const frozen = await correctionsFrozenInto(read, after.id)
  const people = await peopleById(read, [...new Set([after.createdById, ...frozen.map((one) => one.createdById)])])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? 'Unknown'
  const { text } = before.document
  const signed = frozen.map(({ start, end, replacement, createdById, createdAt }) => {
    return { start, end, replacement, author: nameOf(createdById), date: createdAt }
  })
  if (after.origin === 'corrections') {
    const { document, edits } = applyEdits(before.document, inWholeWords(text, signed))
    if (document.text === after.document.text) return edits
  }
  const author = nameOf(after.createdById)
  return minimalEdits(text, after.document.text).map((edit) => ({ ...edit, author, date: after.createdAt }))
}
