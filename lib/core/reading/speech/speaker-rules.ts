import { announced } from './announced'
import { continued, continuedParagraph } from './continued'
import { embedded } from './embedded'
import { introduced } from './introduced'
import type { SpeakerRule } from './place'
import { preceded } from './preceded'
import { subjectBefore } from './subject-before'
import { tagged } from './tagged'

/** Asked in this order about an utterance that no attribution claims; the first that speaks wins. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  tagged,
  introduced,
  announced,
  embedded,
  preceded,
  continued,
  subjectBefore,
  continuedParagraph,
]
