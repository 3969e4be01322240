import type { LooseBlock } from '@/lib/core/text/document'
import type { Handlers, Open } from './handlers'
import type { Paragraphs } from './paragraphs'
import type { RunWriter } from './run-writer'
import type { StoryContext } from './story-context'

export interface StoryNote {
  readonly blocks: readonly LooseBlock[]
  readonly author?: string
}

/** Foot- and endnotes and comments: in the main part the places that refer to them, in parts of their own the notes, put into `notes` by id. */
export function handleNotes(
  paragraphs: Paragraphs,
  run: RunWriter,
  notes: Map<string, StoryNote>,
  seeComment: StoryContext['seeComment'],
): Handlers {
  let id = ''
  let author: string | undefined
  const open: Open = (attribute) => {
    // Separators between text and notes are notes of another type.
    if ((attribute('w:type') ?? 'normal') !== 'normal') return 'skip'
    id = attribute('w:id') ?? ''
    author = attribute('w:author')?.trim().slice(0, 200) || undefined
    return paragraphs.enter()
  }
  const close = () => notes.set(id, { blocks: paragraphs.leave(), ...(author && { author }) })
  return {
    opens: {
      'w:footnote': open,
      'w:endnote': open,
      'w:comment': open,
      'w:commentReference': (attribute) => {
        const commentId = attribute('w:id') ?? ''
        seeComment?.(commentId, paragraphs.noteLast(`comment ${commentId}`))
      },
      'w:footnoteReference': (attribute) => run.writeNoteNumber('footnote', attribute('w:id') ?? ''),
      'w:endnoteReference': (attribute) => run.writeNoteNumber('endnote', attribute('w:id') ?? ''),
    },
    closes: { 'w:footnote': close, 'w:endnote': close, 'w:comment': close },
  }
}
