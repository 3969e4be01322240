import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { countWords } from '../core/text/count-words'
import { orderOf } from '../core/text/wire-item'
import { database } from '../data/client'
import { articlesOfItem } from '../data/same-item'
import { articlesWithText } from '../data/same-text'
import type * as schemas from '../schemas/articles'
import { fullHashOf } from './hash-of'
import { readGiven } from './read-given'

/** What an import would bring in. Stores nothing. */
export async function previewImport(
  actor: Actor,
  input: z.output<typeof schemas.previewImport.input>,
): Promise<z.input<typeof schemas.previewImport.reply>> {
  allow(actor, 'article:import')
  const { document, meta, notes, format, sentences, wire } = await readGiven(actor, input, { mayPropose: true })
  const sameItem = wire?.itemId ? await articlesOfItem(database().read, actor, wire.itemId) : []
  return {
    document: { text: document.text, blocks: [...document.blocks], marks: [...document.marks] },
    meta,
    notes: [...notes],
    format,
    words: countWords(document.text),
    sentences: sentences.length,
    sameAs: await articlesWithText(database().read, actor, fullHashOf(document.text)),
    wire: wire ?? null,
    sameItem: wire ? sameItem.map((same) => ({ ...same, order: orderOf(wire, same.wire) })) : [],
  }
}
