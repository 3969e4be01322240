import type { SourceText } from '@/lib/core/source/source-text'
import { readDate } from '@/lib/core/text/recognise-steps/read-date'
import { RefusedDocument } from '../../refused-document'
import type { Utterance } from './cue'
import { joinUtterances } from './join-utterances'
import { isCaptionFile, readCaptions } from './read-cues'
import { readSpoken } from './read-spoken'
import { readTurns } from './read-turns'

export interface TranscriptReading {
  readonly source: SourceText
  readonly title?: string
  /** ISO day. */
  readonly date?: string
  readonly language?: string
}

const LONGEST_TITLE = 150

/** Reads captions (.srt, .vtt) or a transcript with names. Expects `\n` as the only line break. */
export function readTranscript(text: string): TranscriptReading {
  if (isCaptionFile(text)) {
    const { cues, language } = readCaptions(text)
    const utterances = readSpoken(cues)
    if (utterances.length === 0) {
      throw new RefusedDocument('invalid', 'There are no words in these captions. Check that it is the right file.')
    }
    return { source: joinUtterances(utterances, { areCaptions: true }), ...(language && { language }) }
  }
  const utterances = readTurns(text)
  return { source: joinUtterances(utterances), ...aboveOf(utterances) }
}

/** Title and day from the lines above the first that somebody speaks. */
function aboveOf(utterances: readonly Utterance[]): Pick<TranscriptReading, 'title' | 'date'> {
  const first = utterances.findIndex(({ speaker }) => speaker !== undefined)
  const above = utterances.slice(0, Math.max(0, first)).map(({ text }) => text)
  const title = above.find((line) => line.length <= LONGEST_TITLE && readDate(line) === undefined)
  const date = above.map((line) => readDate(line.replace(/^date:\s*/i, ''))?.date).find((day) => day)
  return { ...(title && { title }), ...(date && { date }) }
}
