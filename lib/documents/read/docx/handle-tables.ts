import type { LooseBlock } from '@/lib/core/text/document'
import { joinRow } from '../join-row'
import type { NoteTally } from '../note-tally'
import type { Handlers } from './handlers'
import type { Paragraphs } from './paragraphs'

interface Row {
  readonly cells: LooseBlock[][]
  deleted: boolean
}

/** Tables, row by row; `rows` are those that are open, the innermost last. */
export function handleTables(paragraphs: Paragraphs, tally: NoteTally): Handlers & { readonly deleteRow: () => void } {
  const rows: Row[] = []
  return {
    deleteRow() {
      const row = rows.at(-1)
      if (row) row.deleted = true
    },
    opens: {
      'w:tr': () => rows.push({ cells: [], deleted: false }),
      'w:tc': () => paragraphs.enter(),
    },
    closes: {
      'w:tc': () => {
        const cell = paragraphs.leave()
        rows.at(-1)?.cells.push(cell)
      },
      'w:tr': () => {
        const row = rows.pop()
        if (!row || row.deleted) return
        const blocks = joinRow(row.cells)
        if (blocks.length < row.cells.flat().length) tally.count('tables')
        paragraphs.append(blocks)
      },
    },
  }
}
