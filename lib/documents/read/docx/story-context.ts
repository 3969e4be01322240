import type { NoteTally } from '../note-tally'
import type { TrackedChanges } from '../reading'
import type { Relationship } from './find-parts'
import type { Numbering } from './read-numbering'
import type { Style } from './read-styles'
import type { ChangeRecorder } from './record-changes'

/** What the walk through a story needs to know about the rest of the package. */
export interface StoryContext {
  readonly styles: ReadonlyMap<string, Style>
  readonly numbering: Numbering
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly tally: NoteTally
  readonly changes: TrackedChanges
  /** Sees all words with who put them in or cut them; then both stand in the blocks, which are of no use. */
  readonly recorder?: ChangeRecorder
  /** A comment hangs on the words before: whether they could be marked. Undefined in a story that has none. */
  readonly seeComment?: (id: string, isPlaced: boolean) => void
  /** Is told of all words that become text, in the order of the part: those of the element whose opening tag ends at `at`. */
  readonly seeWords?: (text: string, at: number) => void
  /** Gives a note the text refers to its number, by its kind and id. Undefined in a story that has no notes. */
  readonly numberNote?: (kind: 'footnote' | 'endnote', id: string) => number
}
