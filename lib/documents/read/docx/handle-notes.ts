import type { LooseBlock } from '@/lib/core/text/document'
import type { Handlers, Open } from './handlers'
import type { Paragraphs } from './paragraphs'
import type { RunWriter } from './run-writer'

/** Foot- and endnotes: in the main part the places that refer to them, in parts of their own the notes, put into `notes` by id. */
export function handleNotes(paragraphs: Paragraphs, run: RunWriter, notes: Map<string, LooseBlock[]>): Handlers {
  let id = ''
  const open: Open = (attribute) => {
    // Separators between text and notes are notes of another type.
    if ((attribute('w:type') ?? 'normal') !== 'normal') return 'skip'
    id = attribute('w:id') ?? ''
    return paragraphs.enter()
  }
  const close = () => notes.set(id, paragraphs.leave())
  return {
    opens: {
      'w:footnote': open,
      'w:endnote': open,
      'w:footnoteReference': (attribute) => run.writeNoteNumber('footnote', attribute('w:id') ?? ''),
      'w:endnoteReference': (attribute) => run.writeNoteNumber('endnote', attribute('w:id') ?? ''),
    },
    closes: { 'w:footnote': close, 'w:endnote': close },
  }
}
