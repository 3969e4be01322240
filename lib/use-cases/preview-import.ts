import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { countWords } from '../core/text/count-words'
import { database } from '../data/client'
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
  const { document, meta, notes, format, sentences } = await readGiven(actor, input)
  return {
    document: { text: document.text, blocks: [...document.blocks], marks: [...document.marks] },
    meta,
    notes: [...notes],
    format,
    words: countWords(document.text),
    sentences: sentences.length,
    sameAs: await articlesWithText(database().read, actor, fullHashOf(document.text)),
  }
}
