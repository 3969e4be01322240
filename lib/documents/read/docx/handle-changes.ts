import type { NoteTally } from '../note-tally'
import type { Handlers, Open } from './handlers'
import type { Paragraphs } from './paragraphs'

/** Tracked changes, all taken as accepted. */
export function handleChanges(paragraphs: Paragraphs, tally: NoteTally, deleteRow: () => void): Handlers {
  /** Among the properties of a row or of a paragraph mark the element is a flag; around runs it holds what was taken away. */
  const drop: Open = (_attribute, parent) => {
    tally.count('tracked-changes')
    if (parent === 'w:trPr') return deleteRow()
    if (parent === 'w:rPr') return paragraphs.deleteMark()
    return 'skip'
  }
  const keep: Open = () => tally.count('tracked-changes')
  return {
    opens: {
      'w:del': drop,
      'w:moveFrom': drop,
      'w:ins': keep,
      'w:moveTo': keep,
      'w:cellIns': keep,
      'w:cellDel': () => {
        tally.count('tracked-changes')
        paragraphs.discard()
      },
    },
  }
}
