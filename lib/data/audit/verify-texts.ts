import { createHash } from 'node:crypto'
import { breathe } from '../../breathe'
import type { Db } from '../client'
import type { AuditProblem } from './problem'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Compares the texts of the versions of an article, and their sentences, with the hashes that were kept beside them and in
 * the log. Answers how many versions.
 */
export async function verifyTexts(db: Db, articleId: string, told: (problem: AuditProblem) => void): Promise<number> {
  const logged = await loggedHashes(db, articleId)
  const versions = await db.version.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  })
  for (const { id, number } of versions) {
    const version = await db.version.findUnique({ where: { id }, select: { text: true, hash: true } })
    if (!version) continue
    const place = { chain: `article:${articleId}`, place: null }
    if (sha256(version.text) !== version.hash || (logged.get(number) ?? version.hash) !== version.hash) {
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
  const there = new Set(versions.map(({ number }) => number))
  for (const number of logged.keys()) {
    if (there.has(number)) continue
    const what = `the text of version ${number} is gone`
    told({ kind: 'text-changed', chain: `article:${articleId}`, place: null, id: null, what })
  }
  return versions.length
}

/** What makes a version, which each tells with the hash of its text; the entries of older Stets without. */
const MAKES_VERSION = ['article-imported', 'version-frozen', 'version-reimported', 'version-restored']

/** The hash of the text of each version, by its number, as the log tells it. That an entry is as it was written, others see to. */
async function loggedHashes(db: Db, articleId: string): Promise<ReadonlyMap<number, string>> {
  const entries = await db.logEntry.findMany({
    where: { articleId, type: { in: MAKES_VERSION } },
    select: { to: true },
  })
  return new Map(entries.flatMap(({ to }) => toldIn(to ?? '')))
}

function toldIn(json: string): [number, string][] {
  try {
    const { number = 1, hash } = JSON.parse(json) as { readonly number?: unknown; readonly hash?: unknown }
    return typeof number === 'number' && typeof hash === 'string' ? [[number, hash]] : []
  } catch {
    return []
  }
}
