import { fetchRefusals } from '../_engine/say-who-may'
import { fetchContention } from '../_engine/settle'

/**
 * What is not there at first and opens on the desk. Each is imported in this one place: the same file imported from
 * another place is another file to the bundler, and what was fetched ahead would not be what opens.
 */
export const PARTS = {
  contention: fetchContention,
  refusals: fetchRefusals,
  meaning: () => import('./error-meaning'),
  popups: () => import('./popups'),
  annotation: () => import('./open-annotation'),
  earlier: () => import('./earlier-checks'),
  comparing: () => import('./comparing'),
  correctionCard: () => import('./correction-card'),
  correction: () => import('./open-correction'),
  finding: () => import('./finding-card'),
  openFinding: () => import('./open-finding'),
  findings: () => import('./finding-choices'),
  language: () => import('./language-note'),
  note: () => import('./note-composer'),
  editor: () => import('./correction-editor'),
  errors: () => import('./error-picker'),
  conflicts: () => import('./conflict-notice'),
  here: () => import('./people-here'),
  selecting: () => import('./select-by-key'),
  held: () => import('./held-back'),
  filters: () => import('./filter-choices'),
  sentence: () => import('./sentence-menu'),
  words: () => import('./what-to-say'),
  news: () => import('./news-to-tell'),
  gone: () => import('./gone-notice'),
  exporting: () => import('./export-dialog'),
  freezing: () => import('./freeze-dialog'),
  keys: () => import('./keys-dialog'),
  evidence: () => import('../_evidence/evidence-at-desk'),
  splitting: () => import('./split-dialog'),
  lostCards: () => import('./lost-cards'),
  hits: () => import('./hit-in-sight'),
  lostDrafts: () => import('./lost-drafts'),
  more: () => import('./more-list'),
  changed: () => import('./changed-note'),
  draft: () => import('./draft-note'),
  versions: () => import('./version-choices'),
  handle: () => import('./narrow-handle'),
  sheet: () => import('./bottom-sheet'),
  missing: () => import('./missing-article'),
}
