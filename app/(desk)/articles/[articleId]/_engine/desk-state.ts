import { byPosition } from '@/lib/core/text/span'
import type { ArticleView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import { NO_FILTER } from './filter'
import { NO_SEARCH } from './search'
import { NO_TALLY } from './tally'
import type { ArticleHead, BlockSlice, DeskState, Objects } from './types'

/** The desk before an article is on it. */
export const emptyState = (objects: Objects): DeskState => ({
  load: 'loading',
  article: null,
  isGone: false,
  text: '',
  blocks: [],
  order: [],
  positions: new Map(),
  objects,
  tray: [],
  people: new Map(),
  tally: NO_TALLY,
  changes: 0,
  sourcesTold: 0,
  signOffsTold: 0,
  focus: null,
  focusInBlocks: new Map(),
  focusedCard: null,
  selection: null,
  filter: NO_FILTER,
  search: NO_SEARCH,
  here: [],
  connection: 'connecting',
  role: null,
  pending: { count: 0, ids: new Set() },
  conflicts: [],
  undo: { undo: null, redo: null },
})

export function headOf(article: ArticleView): ArticleHead {
  const { id, title, desk, meta, writer, archived, revision, version } = article
  const { id: versionId, number, origin, createdAt, createdBy } = version
  const head = { id, title, desk, meta, writer, archived, revision }
  return { ...head, version: { id: versionId, number, origin, createdAt, createdBy } }
}

/** The blocks before anything is put on them. Marks never cross the edge of a block. */
export function emptyBlocks({ version }: ArticleView): BlockSlice[] {
  const marks: ArticleView['version']['marks'][] = version.blocks.map(() => [])
  for (const mark of version.marks.toSorted(byPosition)) marks[blockAt(version.blocks, mark.start)]?.push(mark)
  return version.blocks.map((block, index) => ({
    ...block,
    index,
    text: version.text.slice(block.start, block.end),
    marks: marks[index] ?? [],
    sentences: NOTHING,
    annotations: NOTHING,
    corrections: NOTHING,
    findings: NOTHING,
    waiting: NOBODY,
    touching: NOTHING,
    cards: NOTHING,
  }))
}

const NOTHING: readonly never[] = []
const NOBODY: ReadonlySet<string> = new Set()
