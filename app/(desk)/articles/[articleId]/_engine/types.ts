import type { SwitchedKind } from '@/lib/core/review/findings/switched-kinds'
import type { Progress } from '@/lib/core/review/progress'
import type { Role } from '@/lib/core/review/vocabulary'
import type { Block, Mark } from '@/lib/core/text/document'
import type { Span } from '@/lib/core/text/span'
import type { HereEvent } from '@/lib/schemas/events'
import type {
  AnnotationView,
  ArticleView,
  CorrectionView,
  FindingView,
  PersonView,
  SentenceView,
  VersionView,
} from '@/lib/schemas/views'
import type { Command } from './commands/command'

/** Who sits at this desk. */
export interface DeskActor {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** What is true of the open article as a whole. */
export interface ArticleHead
  extends Pick<ArticleView, 'id' | 'title' | 'desk' | 'meta' | 'writer' | 'archived' | 'revision'> {
  readonly version: Pick<VersionView, 'id' | 'number' | 'origin' | 'createdAt' | 'createdBy'>
}

/**
 * One block with all that touches it. A new object exactly when something in it changed, so a memoised component that
 * takes it renders only then. Spans are absolute: offsets into the text of the version, not of the block. Every list
 * is in reading order, an outer span before what it holds.
 */
export interface BlockSlice extends Block {
  readonly index: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly sentences: readonly SentenceView[]
  /** Those that cross blocks stand in each of them; those that lost their place (`how: 'orphan'`) in none. */
  readonly annotations: readonly AnnotationView[]
  readonly corrections: readonly CorrectionView[]
  /** What the program proposes here; what was accepted is a mark and no longer among them. */
  readonly findings: readonly FindingView[]
  /** The ids of those of the findings that wait for a decision: open, and on words that nobody has marked for the same. */
  readonly waiting: ReadonlySet<string>
  /** The cards of all of these, except of withdrawn corrections; and those of them that start here. */
  readonly touching: readonly Card[]
  readonly cards: readonly Card[]
}

/** What stands in the margin. `block` is the block its first word is in. */
export type Card =
  | { readonly kind: 'annotation'; readonly id: string; readonly block: number; readonly value: AnnotationView }
  | { readonly kind: 'correction'; readonly id: string; readonly block: number; readonly value: CorrectionView }
  | FindingCard

export interface FindingCard {
  readonly kind: 'finding'
  readonly id: string
  readonly block: number
  readonly value: FindingView
}

/** The objects as they are on screen: what the server said with one's own unsaved acts on top. Changed in place: select single objects from them, never the maps. */
export interface Objects {
  readonly sentences: ReadonlyMap<string, SentenceView>
  readonly annotations: ReadonlyMap<string, AnnotationView>
  readonly corrections: ReadonlyMap<string, CorrectionView>
  readonly findings: ReadonlyMap<string, FindingView>
  /** Of annotations, corrections and findings, by their id; those that lost their place have none. */
  readonly cards: ReadonlyMap<string, Card>
}

/** The focused sentence and how far the range reaches; `from` is where extending began, `id` is where one is now. */
export interface Focus {
  readonly id: string
  readonly from: string
  /** Every sentence of the range in reading order, `id` and `from` among them. */
  readonly ids: readonly string[]
}

/** The part of the focus that lies in one block. The same object as long as nothing in it changed. */
export interface FocusInBlock {
  /** The focused sentence, when it is in this block. */
  readonly id: string | null
  readonly ids: readonly string[]
}

/** Filters about the state of a sentence; `changed`: a new version changed its words and nobody has read them since. */
export type SentenceFilter = 'unreviewed' | 'changed' | 'needs-source' | 'disputed'

export type Filter =
  | { readonly kind: 'all' | SentenceFilter | 'open-errors' | 'open-corrections' | 'queries' | 'mine' | 'dismissed' }
  | { readonly kind: 'findings'; readonly of?: SwitchedKind }
  /** Verified sentences of these, which lack the evidence that the house demands. */
  | { readonly kind: 'lacking'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'person'; readonly personId: string }

export interface Search {
  readonly query: string
  /** In reading order, offsets into the text of the version. */
  readonly hits: readonly Span[]
  /** Index into `hits`; -1 when there is none. */
  readonly current: number
}

export type Here = HereEvent['here'][number]

/** 'signed-out': the server no longer knows who this is; nothing is lost, it is sent after signing in again. */
export type Connection = 'connecting' | 'live' | 'lost' | 'signed-out'

/** Somebody was faster. Theirs is on screen; the person chooses with `keepTheirs(id)` or `setMine(id)`. */
export interface Conflict {
  /** Of this one conflict: a second about the same object stands beside the first when words were typed for both. */
  readonly id: string
  readonly mine: Command
  readonly theirs:
    | { readonly kind: 'sentence'; readonly value: SentenceView }
    | { readonly kind: 'annotation'; readonly value: AnnotationView }
    | { readonly kind: 'correction'; readonly value: CorrectionView }
    | { readonly kind: 'finding'; readonly value: FindingView }
  /** The server's sentence about it. */
  readonly detail: string
  /** The target of the draft one's own words are kept in meanwhile; null when none were typed. */
  readonly draft: string | null
}

/** Counts that change with every act. */
export interface Tally {
  readonly progress: Progress
  readonly openErrors: number
  readonly proposed: number
  readonly accepted: number
  /** Errors that the program proposes, and quotes and claims. */
  readonly foundErrors: number
  readonly foundMarks: number
}

/** What the whole desk is made of. Every part keeps its reference until it changes. */
export interface DeskState {
  readonly load: 'loading' | 'ready' | 'missing' | 'failed'
  readonly article: ArticleHead | null
  /** True when somebody deleted the open article or moved it out of reach: it stays on screen, and nothing is sent. */
  readonly isGone: boolean
  readonly text: string
  readonly blocks: readonly BlockSlice[]
  /** Sentence ids in reading order, and the index of each: shown ordinals are index + 1. */
  readonly order: readonly string[]
  readonly positions: ReadonlyMap<string, number>
  readonly objects: Objects
  /** Annotations and corrections that lost their place in the text. */
  readonly tray: readonly Card[]
  readonly people: ReadonlyMap<string, PersonView>
  readonly tally: Tally
  /** Rises with every change of an object; for what draws all of them at once, such as the rail. */
  readonly changes: number
  /** Rises when somebody has done something to a source or to what rests on one. */
  readonly sourcesTold: number
  /** The revision at which somebody signed off, or withdrew it, last. */
  readonly signOffsTold: number
  readonly focus: Focus | null
  readonly focusInBlocks: ReadonlyMap<number, FocusInBlock>
  readonly focusedCard: string | null
  readonly selection: Span | null
  readonly filter: Filter
  readonly search: Search
  readonly here: readonly Here[]
  readonly connection: Connection
  /** What the person is by now, when that was changed while the page was open; null: what they were when it came. */
  readonly role: Role | null
  /** Acts not yet confirmed, and the ids of the objects they touch. */
  readonly pending: { readonly count: number; readonly ids: ReadonlySet<string> }
  readonly conflicts: readonly Conflict[]
  /** What `undo` and `redo` would do, as said to a person; null when there is nothing. */
  readonly undo: {
    readonly undo: string | null
    readonly redo: string | null
  }
}
