import { createHash } from 'node:crypto'
import { breathe } from '../../breathe'
import type { Db } from '../client'
import type { AuditProblem } from './problem'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Compares the texts of the versions of an article, and their sentences, with the hashes that were kept. Answers how many versions. */
export async function verifyTexts(db: Db, articleId: string, told: (problem: AuditProblem) => void): Promise<number> {
  const versions = await db.version.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  })
  for (const { id, number } of versions) {
    const version = await db.version.findUnique({ where: { id }, select: { text: true, hash: true } })
    if (!version) continue
    const place = { chain: `article:${articleId}`, place: null }
    if (sha256(version.text) !== version.hash) {
      told({ kind: 'text-changed', ...place, id, what: `the text of version ${number} is not the one that was stored` })
    }
    const sentences = await db.sentence.findMany({
      where: { versionId: id },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
      select: { id: true, start: true, end: true, hash: true },
    })
    for (const sentence of sentences) {
      const words = version.text.slice(sentence.start, sentence.end)
      if (sha256(words).slice(0, 16) === sentence.hash) continue
      const what = `the words at ${sentence.start} to ${sentence.end} of version ${number} are not those of its sentence`
      told({ kind: 'sentence-changed', ...place, id: sentence.id, what })
    }
    await breathe()
  }
  return versions.length
}
