/** What facts are checked against. `person` and `recording` may be records without a text. */
export const SOURCE_KINDS = ['document', 'transcript', 'recording', 'statement', 'page', 'person'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/**
 * What was agreed with a source. Only what is on the record may be used with the name of whoever said it; the others are
 * protected.
 */
export const SOURCE_TERMS = ['on-the-record', 'background', 'deep-background', 'off-the-record'] as const
export type SourceTerms = (typeof SOURCE_TERMS)[number]

/** How a source stands to what rests on it. */
export const STANCES = ['supports', 'partly', 'contradicts'] as const
export type Stance = (typeof STANCES)[number]

/**
 * How far one fact is to be believed, whoever says it: the scale for information, apart from that for its source, of the
 * Admiralty code (NATO AJP-2.1). A source has no rating of its own.
 */
export const RELIABILITIES = ['confirmed', 'probable', 'possible', 'doubtful', 'improbable'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** What people write about a source. */
export interface SourceDetails {
  readonly title: string
  readonly terms: SourceTerms
  /** How it may be spoken of, word for word: `a senior official who took part in the talks`. */
  readonly wording: string | null
  /** Who published it, or whose words it holds. */
  readonly publisher: string | null
  /** ISO day. */
  readonly date: string | null
  readonly address: string | null
  /** BCP 47 tag. */
  readonly language: string | null
  readonly note: string | null
}

/** Who asked a source, when, how, and what it said to that. */
export interface Contact {
  /** Who was asked. */
  readonly person: string
  /** ISO day. */
  readonly date: string
  /** How: by telephone, in a letter. */
  readonly medium: string | null
  /** What they confirmed, denied or would not say. */
  readonly outcome: string
}

/** What is not on the record is known only to those who are named on it. */
export const mustBeProtected = ({ terms }: Pick<SourceDetails, 'terms'>): boolean => terms !== 'on-the-record'

/** How the words of a source came here. */
export interface SourceOrigin {
  readonly fileName: string | null
  /** Of a web page that was fetched: where it was found at last, and when. ISO 8601. */
  readonly finalAddress: string | null
  readonly fetchedAt: string | null
  /** SHA-256 of what was read, hex. */
  readonly hash: string
  /** What a reader should know of it: that it is short, that pages held no text. */
  readonly warnings: readonly string[]
}

/** Where in a source. What has no text has no `start` and `end`. Times are milliseconds from the beginning. */
export interface EvidencePlace {
  readonly start?: number
  readonly end?: number
  /** The first page is 1. */
  readonly page?: number
  readonly toPage?: number
  /** The first is 1, of the source or of its page. */
  readonly paragraph?: number
  readonly from?: number
  readonly to?: number
  readonly speaker?: string
}

/** What a person says about how a fact stands to a source. */
export interface EvidenceBody {
  readonly place: EvidencePlace
  /** The words of the source there; null where it has no text and nobody wrote any down. */
  readonly excerpt: string | null
  readonly note: string | null
}
