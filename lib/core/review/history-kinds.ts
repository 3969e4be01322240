/** What somebody looks for in the history of an article, with the types of log entries that tell of it. */
export const HISTORY_KINDS = {
  statuses: ['status-set'],
  sentences: ['sentence-split', 'sentence-merged', 'sentence-replaced'],
  marks: ['annotation-added', 'annotation-changed', 'annotation-deleted', 'annotation-restored', 'annotation-state'],
  comments: ['comment-added', 'comment-changed', 'comment-deleted', 'comment-restored'],
  corrections: [
    'correction-proposed',
    'correction-changed',
    'correction-accepted',
    'correction-stet',
    'correction-withdrawn',
  ],
  sources: [
    'source-added',
    'source-attached',
    'source-detached',
    'source-changed',
    'source-contacted',
    'source-deleted',
    'source-restored',
    'sources-changed',
    'evidence-added',
    'evidence-changed',
    'evidence-deleted',
    'evidence-restored',
    'source-note-made',
    'source-note-dismissed',
    'source-note-reopened',
  ],
  findings: ['finding-accepted', 'finding-dismissed', 'finding-reopened'],
  versions: ['version-frozen', 'article-exported'],
  article: [
    'article-imported',
    'article-renamed',
    'article-moved',
    'article-writer',
    'article-language',
    'article-archived',
    'article-unarchived',
    'article-deleted',
    'article-restored',
  ],
} as const satisfies Record<string, readonly string[]>

export type HistoryKind = keyof typeof HISTORY_KINDS
export const HISTORY_KIND_LIST = Object.keys(HISTORY_KINDS) as readonly HistoryKind[]
