import type { Span } from '../../text/span'
import type { Attribution } from '../attribution/attribution'
import type { Mention, Speaker } from '../reading'
import type { Words } from '../words/words'
import type { Utterance } from './utterance'

/** Who said an utterance, and the words that say so. */
export interface Credit {
  readonly speaker: Speaker | null
  readonly cue: Mention | null
  /** The attribution it rests on; several utterances may rest on one. */
  readonly attribution: Attribution | null
}

/** All that a rule may look at to find out who said an utterance. */
export interface Place {
  readonly words: Words
  readonly sentences: readonly Span[]
  readonly attributions: readonly Attribution[]
  readonly attributionSpans: readonly Span[]
  readonly utterances: readonly Utterance[]
  /** Index of the utterance in question. */
  readonly index: number
  /** What is known of each utterance so far; those before this one are settled. */
  readonly credits: readonly (Credit | undefined)[]
}

/** Knows one way in which a text says who speaks; undefined when it does not apply. */
export type SpeakerRule = (place: Place) => Credit | undefined
