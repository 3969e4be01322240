import { LRUCache } from 'lru-cache'
import type { SourceOrigin } from '../core/source/source'
import type { SourceText } from '../core/source/source-text'
import type { Db, Transaction } from './client'
import { seal, sealedPlace, unseal } from './sealing'

export interface StoredContent {
  readonly content: SourceText
  readonly origin: SourceOrigin
  readonly words: number
}

/** The words of sources never change. Those of protected ones are not kept in memory. Sized in UTF-16 units of JSON, 20 million in all. */
const known = new LRUCache<string, StoredContent>({ maxSize: 20_000_000 })

export async function addContent(
  tx: Transaction,
  { id, isProtected }: { readonly id: string; readonly isProtected: boolean },
  { content, origin, words }: StoredContent,
): Promise<void> {
  const data = { content: JSON.stringify(content), origin: JSON.stringify(origin) }
  const sealed = isProtected
    ? { content: seal(data.content, sealedPlace('content', id)), origin: seal(data.origin, sealedPlace('origin', id)) }
    : data
  await tx.sourceContent.create({ data: { sourceId: id, words, ...sealed } })
}

/** The text of a source that is known to whoever asks; undefined where it has none. */
export async function contentOf(
  db: Db,
  { id, isProtected }: { readonly id: string; readonly isProtected: boolean },
): Promise<StoredContent | undefined> {
  const cached = isProtected ? undefined : known.get(id)
  if (cached) return cached
  const row = await db.sourceContent.findUnique({ where: { sourceId: id } })
  if (!row) return undefined
  const stored = {
    content: JSON.parse(unseal(row.content, sealedPlace('content', id))) as SourceText,
    origin: JSON.parse(unseal(row.origin, sealedPlace('origin', id))) as SourceOrigin,
    words: row.words,
  }
  if (!isProtected) known.set(id, stored, { size: row.content.length + 1000 })
  return stored
}
