import type { FindingKind } from '@/lib/core/reading/checks/kinds'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import type { AnnotationKind, Status, ThreadState, Verdict } from '@/lib/core/review/vocabulary'
import type { SourceKind, SourceTerms, Stance } from '@/lib/core/source/source'
import type { Who } from './newsroom'

interface Said {
  readonly by: Who
  readonly text: string
}

/** One thing that somebody does to an article. `on` are words of it; the first place where they stand is meant. */
export type Step =
  /** The sentences from the one with `from` to the one with `to` (or that one alone). */
  | { readonly by: Who; readonly status: Status; readonly from: string; readonly to?: string }
  | {
      readonly by: Who
      readonly mark: AnnotationKind
      readonly on: string
      readonly body?: string
      readonly errorCode?: ErrorCode
      readonly verdict?: Verdict
      readonly speaker?: string
      readonly asks?: Who
      readonly thread?: readonly Said[]
      readonly afterwards?: { readonly state: ThreadState; readonly by: Who; readonly reason?: string }
    }
  | {
      readonly by: Who
      readonly correct: string
      readonly to: string
      readonly reason: string
      readonly errorCode?: ErrorCode
      readonly decided?: { readonly by: Who; readonly as: 'accept' | 'stet' | 'withdraw'; readonly reason?: string }
    }
  /** A decision on what the program proposes there. */
  | {
      readonly by: Who
      readonly decide: 'accept' | 'dismiss'
      readonly found: FindingKind
      readonly on: string
      readonly reason?: string
    }
  | { readonly by: Who; readonly freeze: true }
  /** Adds a source whose words are in prisma/demo/sources, or that has none. */
  | {
      readonly by: Who
      readonly source: string
      readonly kind: SourceKind
      readonly file?: string
      readonly publisher?: string
      readonly date?: string
      readonly terms?: SourceTerms
      readonly wording?: string
    }
  /** Says that the sentence with these words rests on words of a source. */
  | {
      readonly by: Who
      readonly rests: string
      readonly on: string
      readonly words: string
      readonly stance?: Stance
      readonly note?: string
    }

export interface Story {
  /** In prisma/demo. */
  readonly file: string
  readonly desk: string
  readonly importedBy: Who
  readonly writer: Who
  readonly date: string
  readonly steps: readonly Step[]
}
