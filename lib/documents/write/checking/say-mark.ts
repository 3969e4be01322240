import { MATCH_LABELS, STITCHED_LABELS } from '../../../core/match/match-labels'
import { KIND_LABELS, PARAGRAPH_CHANGE_LABELS, VERDICT_LABELS } from '../../../core/review/labels'
import { paragraphChange } from '../../../core/revise/paragraph-change'
import type { RecordedCorrection, RecordedEvidence, RecordedMark, RecordedMatch, RecordedQuote } from '../review-record'
import type { NumberedWork } from './number-work'
import { sayDecision, sayError, sayStance, sayThread } from './say-work'

/** All there is to say of a mark, a line for each thing, for where nothing can be drawn. Its comments are not among them. */
export function markLines(name: string, mark: RecordedMark, work: NumberedWork): string[] {
  const { kind, verdict, explanation, errorCode, speaker, body, addressee, addresseeName } = mark
  const told: Readonly<Record<RecordedMark['kind'], string>> = {
    claim: `${KIND_LABELS.claim}: ${verdict ? VERDICT_LABELS[verdict] : 'no verdict yet'}`,
    quote: `${KIND_LABELS.quote}: ${speaker ?? 'no speaker named'}`,
    'attribution-error': sayError(errorCode),
    note: addressee ? `Query to ${addresseeName ?? 'Unknown'}` : KIND_LABELS.note,
  }
  const quote = work.record.quotes.find(({ annotationId }) => annotationId === mark.id)
  return [
    `${name} ${told[kind]}`,
    ...(explanation ? [explanation] : []),
    ...(body ? [body] : []),
    ...(quote && kind === 'quote' ? quoteLines(quote, work) : []),
    ...(addressee && kind !== 'note' ? [`Query to ${addresseeName ?? 'Unknown'}`] : []),
    ...evidenceLines(work.evidenceOfMark.get(mark.id) ?? [], work),
    ...(mark.state === 'open' && !addressee ? [] : [sayThread(mark)]),
  ]
}

/** What a quote is in each source; in one line where it stands in none. */
export function quoteLines({ matches }: RecordedQuote, work: NumberedWork): string[] {
  const found = matches.filter(({ match }) => match !== 'not-found')
  if (matches.length > 0 && found.length === 0) {
    return [`${MATCH_LABELS['not-found'].label}: ${MATCH_LABELS['not-found'].means}`]
  }
  return found.map((one) => matchLine(one, work))
}

function matchLine({ sourceId, match, diff, cutBefore, stitched, sourceSpeaker }: RecordedMatch, work: NumberedWork) {
  const differs = diff.some(({ op }) => op !== 'equal')
  const words = diff.map(({ op, text }) => (op === 'insert' ? '' : text)).join('')
  return [
    `${MATCH_LABELS[match].label} in ${sourceWords(sourceId, work)}${sourceSpeaker ? `, said by ${sourceSpeaker}` : ''}.`,
    ...(differs ? [`The source has: “${words}”.`] : []),
    ...(cutBefore ? [`It goes on with “${cutBefore.text}”.`] : []),
    ...(stitched ? [STITCHED_LABELS[stitched]] : []),
  ].join(' ')
}

export const evidenceLines = (evidence: readonly RecordedEvidence[], work: NumberedWork): string[] =>
  evidence.map((one) => {
    const place = [sourceWords(one.sourceId, work), one.locatorText].filter(Boolean).join(', ')
    const excerpt = one.excerpt ? `: “${one.excerpt}”` : ''
    return `${sayStance(one)}: ${place}${excerpt}${one.note ? ` (${one.note})` : ''}`
  })

const sourceWords = (id: string, { sourceById }: NumberedWork) => {
  const source = sourceById.get(id)
  return source ? `${source.name} ${source.item.title}` : ''
}

function changeOf(expected: string, replacement: string): string {
  const paragraphs = paragraphChange({ expected, replacement })
  if (paragraphs) return PARAGRAPH_CHANGE_LABELS[paragraphs]
  if (!replacement) return `“${expected}” is cut`
  return expected ? `“${expected}” becomes “${replacement}”` : `“${replacement}” is put in`
}

/** `K1 “14” becomes “41”`, what was decided, and why it was proposed. */
export function correctionLines(name: string, correction: RecordedCorrection): string[] {
  const { expected, replacement, errorCode, reason } = correction
  return [
    `${name} ${changeOf(expected, replacement)}`,
    sayDecision(correction),
    ...(errorCode ? [sayError(errorCode)] : []),
    ...(reason ? [`Reason: ${reason}`] : []),
  ]
}
