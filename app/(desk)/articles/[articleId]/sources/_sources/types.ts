import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceNoteView } from '@/lib/schemas/source-notes'
import type { ArticleSourcesView, SourceAtPlaceView, SourceView } from '@/lib/schemas/sources'
import type { SentenceView, VersionView } from '@/lib/schemas/views'
import type { LinkOfStory } from './links-of-story'

export interface MarkOfArticle {
  readonly id: string
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** What this page needs of an article. */
export interface SourcedArticle extends Pick<VersionView, 'text' | 'blocks'> {
  readonly id: string
  readonly sentences: readonly SentenceView[]
  /** The claims and quotes that are marked. */
  readonly marks: readonly MarkOfArticle[]
  readonly links: readonly LinkOfStory[]
  /** What the reporter noted, whatever was decided on it. */
  readonly notes: readonly SourceNoteView[]
}

export interface SourceDeskProps {
  readonly article: SourcedArticle
  readonly sources: readonly SourceView[]
  readonly evidence: readonly EvidenceView[]
  readonly deleted: ArticleSourcesView['deleted']
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly revision: number
  readonly personId: string
  readonly opened: SourceAtPlaceView | null
  /** Where the address wants one to be: a sentence of the article, a span `12-40` of the source. */
  readonly start: {
    readonly sentence?: string
    readonly at?: string
    readonly isPicked: boolean
    /** The sentence at which the desk goes on, for whoever came to name the evidence of `sentence`. */
    readonly next?: string
  }
  /** What this person may do; with sources and evidence, with which of them by id. */
  readonly may: {
    readonly add: boolean
    readonly rest: boolean
    readonly delete: readonly string[]
    readonly change: readonly string[]
    readonly remove: readonly string[]
  }
}
