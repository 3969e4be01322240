import type { Token } from 'markdown-it'
import { type KeyedNote, noteOf } from '@/lib/core/text/source-note'
import { BlockWriter } from '../block-writer'
import { createNoteTally } from '../note-tally'
import { noteNumber, walkInline } from './walk-inline'

/** The notes of a text, under the numbers by which it refers to them. */
export function notesIn(tokens: readonly Token[]): KeyedNote[] {
  const notes: KeyedNote[] = []
  // What is left out of a note is told where the text is read.
  const tally = createNoteTally()
  let writer: BlockWriter | undefined
  let key = ''
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      writer = new BlockWriter(tally)
      key = noteNumber(token)
    } else if (token.type === 'inline' && writer) {
      walkInline(token.children ?? [], writer, tally)
      writer.close()
    } else if (token.type === 'footnote_close' && writer) {
      const note = noteOf({ kind: 'footnote' }, writer.finish())
      if (note) notes.push({ ...note, key })
      writer = undefined
    }
  }
  return notes
}
