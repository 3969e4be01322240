import { MATCH_LABELS } from '../../core/match/match-labels'
import { MATCHES, type Match } from '../../core/match/result'
import { STATUS_LABELS, VERDICT_LABELS } from '../../core/review/labels'
import type { Document } from '../../core/text/document'
import { type NumberedWork, numberWork } from './checking/number-work'
import { sayError, sayStance, sayThread } from './checking/say-work'
import { cleanCharacters } from './clean-characters'
import type { ExportInput } from './export-input'
import type { RecordedEvidence, RecordedMark, RecordedQuote } from './review-record'

/** One row for each sentence, claim, quote and error, in this order. A column that means nothing to a row is empty. */
const COLUMNS = ['kind', 'name', 'sentence', 'words', 'result', 'by', 'at', 'speaker', 'note', 'evidence'] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/** The work as a table for spreadsheets: RFC 4180, with the mark by which Excel knows UTF-8. */
export function writeCsv({ document, review }: ExportInput): string {
  if (!review) throw new Error('A table of the work is written from its record.')
  const rows = [COLUMNS, ...rowsOf(document, numberWork(review)).map((row) => COLUMNS.map((name) => row[name] ?? ''))]
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** What a spreadsheet would run as a formula is led by an apostrophe, also behind spaces, which some of them skip. */
const FORMULA = /^[\s\u00a0]*[=+\-@|%＝＋－＠]|^[\t\r\n]/

const cell = (words: string) => {
  const clean = cleanCharacters(words)
  const safe = FORMULA.test(clean) ? `'${clean}` : clean
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function rowsOf({ text }: Document, work: NumberedWork): Row[] {
  const ofMark = (kind: string, name: string, mark: RecordedMark): Row => ({
    ...{ kind, name, words: mark.exact, by: mark.createdByName ?? '', at: mark.createdAt },
    sentence: (mark.how === 'orphan' ? [] : work.sentencesAt(mark)).join(' '),
    note: mark.body ?? '',
    evidence: sayEvidence(work.evidenceOfMark.get(mark.id), work),
  })
  return [
    ...work.record.sentences.map(
      ({ id, ordinal, start, end, status, statusByName, statusAt }): Row => ({
        ...{ kind: 'sentence', name: `${ordinal}`, sentence: `${ordinal}`, words: text.slice(start, end) },
        ...{ result: STATUS_LABELS[status], by: statusByName ?? '', at: statusAt ?? '' },
        evidence: sayEvidence(work.evidenceOfSentence.get(id ?? ''), work),
      }),
    ),
    ...work.claims.map(({ name, item }) => ({
      ...ofMark('claim', name, item),
      result: item.verdict ? VERDICT_LABELS[item.verdict] : '',
      note: [item.explanation, item.body].filter(Boolean).join('\n'),
    })),
    ...work.quotes.map(
      ({ name, item: { mark, quote } }): Row => ({
        ...(mark
          ? ofMark('quote', name, mark)
          : { kind: 'quote', name, words: quote?.quote, sentence: quote ? work.sentencesAt(quote).join(' ') : '' }),
        speaker: (mark ? mark.speaker : quote?.speaker) ?? '',
        result: bestMatch(quote),
      }),
    ),
    ...work.errors.map(({ name, item }) => ({
      ...ofMark('error', name, item),
      result: `${sayError(item.errorCode)}. ${sayThread(item)}`,
    })),
  ]
}

/** The best that a quote is in any source; empty where it was compared with none. */
function bestMatch(quote: RecordedQuote | null): string {
  const found = new Set<Match>(quote?.matches.map(({ match }) => match))
  const best = MATCHES.find((match) => found.has(match))
  return best ? MATCH_LABELS[best].label : ''
}

const sayEvidence = (evidence: readonly RecordedEvidence[] = [], { sourceById }: NumberedWork) =>
  evidence
    .map((one) => {
      const title = sourceById.get(one.sourceId)?.item.title ?? ''
      return `${sayStance(one)}: ${[title, one.locatorText].filter(Boolean).join(', ')}`
    })
    .join('; ')
