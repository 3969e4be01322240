import { announced } from './announced'
import { continued } from './continued'
import { introduced } from './introduced'
import type { SpeakerRule } from './place'
import { tagged } from './tagged'

/** Asked in this order about an utterance that no attribution claims; the first that speaks wins. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [tagged, introduced, announced, continued]
