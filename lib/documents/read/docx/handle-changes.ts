import type { NoteTally } from '../note-tally'
import type { TrackedChanges } from '../reading'
import type { Handlers, Open } from './handlers'
import type { Paragraphs } from './paragraphs'

/** Tracked changes, all taken as accepted, or all as not yet made. */
export function handleChanges(
  paragraphs: Paragraphs,
  tally: NoteTally,
  deleteRow: () => void,
  changes: TrackedChanges,
): Handlers {
  const count = () => tally.count(changes === 'accepted' ? 'tracked-changes' : 'tracked-changes-undone')
  /** Among the properties of a row or of a paragraph mark the element is a flag; around runs it holds the words. */
  const drop: Open = (_attribute, parent) => {
    count()
    if (parent === 'w:trPr') return deleteRow()
    if (parent === 'w:rPr') return paragraphs.deleteMark()
    return 'skip'
  }
  const keep: Open = () => count()
  const dropCell: Open = () => {
    count()
    paragraphs.discard()
  }
  const [taken, given] = changes === 'accepted' ? [drop, keep] : [keep, drop]
  return {
    opens: {
      'w:del': taken,
      'w:moveFrom': taken,
      'w:ins': given,
      'w:moveTo': given,
      'w:cellIns': changes === 'accepted' ? keep : dropCell,
      'w:cellDel': changes === 'accepted' ? dropCell : keep,
    },
  }
}
