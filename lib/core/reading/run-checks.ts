import { isEnglish } from '../text/language'
import { byPosition } from '../text/span'
import { ambiguousPronoun } from './checks/ambiguous-pronoun'
import { type Check, materialOf, type Read } from './checks/check'
import { conflictingOffice } from './checks/conflicting-office'
import { droppedAttribution } from './checks/dropped-attribution'
import { foldFindings } from './checks/fold-findings'
import { inconsistentName } from './checks/inconsistent-name'
import { loadedVerb } from './checks/loaded-verb'
import { lostMarks } from './checks/lost-marks'
import { misplacedAttribution } from './checks/misplaced-attribution'
import { mixedMarks } from './checks/mixed-marks'
import { repeatedQuote } from './checks/repeated-quote'
import { scareQuotes } from './checks/scare-quotes'
import { strangeMarks } from './checks/strange-marks'
import { swallowedAttribution } from './checks/swallowed-attribution'
import { unclosedMark } from './checks/unclosed-mark'
import { unevenMarks } from './checks/uneven-marks'
import { unopenedMark } from './checks/unopened-mark'
import { vagueSource } from './checks/vague-source'
import { wrongDate } from './checks/wrong-date'
import type { Reading } from './reading'

/** Run in this order, which findings on one place keep: first what is wrong in the marks, then who speaks, then what is repeated. */
const CHECKS_OF_MARKS: readonly Check[] = [unclosedMark, unopenedMark, mixedMarks, strangeMarks, unevenMarks]
/** These rest on English words. */
const CHECKS_OF_WORDS: readonly Check[] = [
  lostMarks,
  swallowedAttribution,
  scareQuotes,
  droppedAttribution,
  ambiguousPronoun,
  misplacedAttribution,
  inconsistentName,
  conflictingOffice,
  wrongDate,
  vagueSource,
  loadedVerb,
  repeatedQuote,
]

/**
 * All findings on a text, in reading order; in another language than English those on its quote marks. Those that tell
 * of one fault are made one; what it took in is told beside them.
 */
export function runChecks(read: Read): Pick<Reading, 'findings' | 'folded'> {
  const material = materialOf(read)
  const checks = isEnglish(read.language) ? [...CHECKS_OF_MARKS, ...CHECKS_OF_WORDS] : CHECKS_OF_MARKS
  return foldFindings(checks.flatMap((check) => check(material)).sort(byPosition))
}
