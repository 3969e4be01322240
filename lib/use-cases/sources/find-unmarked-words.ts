import type { Unmarked } from '../../core/match/unmarked/find-unmarked'
import type { Actor } from '../../core/review/actor'
import { database } from '../../data/client'
import { matchesOf } from '../../data/quote-matches'
import { contentOf } from '../../data/source-contents'
import type { StoredSource } from '../../data/sources'
import { findUnmarkedApart } from '../../documents/read/read-apart'
import type { UnmarkedView } from '../../schemas/matches'
import { asAppError } from '../as-app-error'
import { fullHashOf } from '../hash-of'
import { keepMatches } from './keep-matches'

/** The text of a version, which never changes. */
interface ReadText {
  readonly text: string
  /** SHA-256, hex. */
  readonly hash: string
}

/**
 * Where an article uses the words of these sources outside quotation marks, in reading order; kept like the comparisons of
 * quotes, and made only while `isTime` says so. `pending` counts the sources that are still to be looked through.
 */
export async function findUnmarkedWords(
  actor: Actor,
  article: ReadText,
  sources: readonly StoredSource[],
  isTime: () => boolean,
): Promise<{ readonly unmarked: readonly Omit<UnmarkedView, 'dismissed'>[]; readonly pending: number }> {
  const db = database().read
  const key = `unmarked-${article.hash}`
  const known = await matchesOf<readonly Unmarked[]>(db, sources, [key])
  const unmarked: Omit<UnmarkedView, 'dismissed'>[] = []
  let pending = 0
  for (const source of sources) {
    const kept = known.get(source.id)?.get(key)
    if (!kept && !isTime()) pending++
    const found = kept ?? (isTime() ? await look(actor, article.text, source, key) : [])
    unmarked.push(...found.map((one) => viewOf(one, source.id, article.text)))
  }
  return { unmarked: unmarked.sort((a, b) => a.start - b.start), pending }
}

async function look(actor: Actor, text: string, source: StoredSource, key: string): Promise<readonly Unmarked[]> {
  const content = await contentOf(database().read, source)
  if (!content) return []
  const found = await findUnmarkedApart(content.content.text, text).catch((error: unknown) => {
    throw asAppError(error)
  })
  return (await keepMatches(actor, source.id, new Map([[key, found]]))) ? found : []
}

const viewOf = (
  { code, start, end, message, score, shared }: Unmarked,
  sourceId: string,
  text: string,
): Omit<UnmarkedView, 'dismissed'> => ({
  ...{ code, start, end, message, score, sourceId },
  words: text.slice(start, end),
  wordsKey: `${code}-${fullHashOf(text.slice(start, end))}`,
  shared: shared.map(({ article, source }) => ({ article: { ...article }, source: { ...source } })),
})
