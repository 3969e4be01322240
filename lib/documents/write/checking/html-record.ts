import { MATCH_LABELS, STITCHED_LABELS } from '../../../core/match/match-labels'
import { PARAGRAPH_CHANGE_LABELS, VERDICT_LABELS } from '../../../core/review/labels'
import { paragraphChange } from '../../../core/revise/paragraph-change'
import { counted } from '../../../core/text/counted'
import type { Document } from '../../../core/text/document'
import { escapeHtml, openTag } from '../html-escape'
import type { RecordedCorrection, RecordedMark, RecordedMatch, RecordedSentence } from '../review-record'
import {
  addressHtml,
  differenceHtml,
  entry,
  evidenceHtml,
  label,
  line,
  quoted,
  said,
  section,
  sentenceLinks,
  threadHtml,
} from './html-parts'
import type { NumberedWork } from './number-work'
import {
  aboutSource,
  STATUS_SIGNS,
  sayChangedSince,
  sayDecision,
  sayError,
  sayMaker,
  sayStatus,
  sayThread,
} from './say-work'

type Part = (work: NumberedWork, document: Document) => string[]

const claims: Part = (work) =>
  section(
    'claims',
    'Claims',
    work.claims.map(({ name, item }) =>
      entry(name, quoted(item.exact), [
        line(label(item.verdict ? VERDICT_LABELS[item.verdict] : 'No verdict yet')),
        item.explanation ? line(said(item.explanation)) : '',
        item.body ? line(said(item.body)) : '',
        ...ofMark(item, work),
      ]),
    ),
  )

const quotes: Part = (work) =>
  section(
    'quotes',
    'Quotes',
    work.quotes.map(({ name, item: { mark, quote } }) => {
      const speaker = mark ? mark.speaker : (quote?.speaker ?? null)
      return entry(name, quoted(mark?.exact ?? quote?.quote ?? ''), [
        line(speaker ? `${label('Speaker')}: ${said(speaker)}` : label('No speaker named')),
        ...(quote ? matches(quote.matches, work) : []),
        mark?.body ? line(said(mark.body)) : '',
        ...(mark
          ? ofMark(mark, work)
          : [
              line(quote ? sentenceLinks(work.sentencesAt(quote)) : ''),
              line('Found by the program; nobody has marked it.', 'by'),
            ]),
      ])
    }),
  )

/** What a quote is in each source. Where it stands in none of them, that is one line. */
function matches(all: readonly RecordedMatch[], { sourceById }: NumberedWork): string[] {
  const found = all.filter(({ match }) => match !== 'not-found')
  if (all.length === 0) return []
  if (found.length === 0) return [line(`${label(MATCH_LABELS['not-found'].label)}: ${MATCH_LABELS['not-found'].means}`)]
  return found.map((one) => {
    const source = sourceById.get(one.sourceId)
    const where = source ? `in <a href="#${source.name}">${source.name}</a> ${said(source.item.title)}` : ''
    const speaker = one.sourceSpeaker ? `, said by ${said(one.sourceSpeaker)}` : ''
    const differs = one.diff.some(({ op }) => op !== 'equal')
    const more = [
      differs
        ? `From the source to the quote: <span class="difference" dir="auto">${differenceHtml(one.diff)}</span>`
        : '',
      one.cutBefore ? `Cut before: the source goes on with ${quoted(one.cutBefore.text)}` : '',
      one.stitched ? STITCHED_LABELS[one.stitched] : '',
    ]
    const lines = more.filter((words) => words !== '').map((words) => line(words))
    return `<div class="match">${line(`${label(MATCH_LABELS[one.match].label)} ${where}${speaker}`)}${lines.join('')}</div>`
  })
}

const errors: Part = (work) =>
  section(
    'errors',
    'Errors',
    work.errors.map(({ name, item }) =>
      entry(name, escapeHtml(sayError(item.errorCode)), [
        line(quoted(item.exact)),
        item.body ? line(said(item.body)) : '',
        line(escapeHtml(sayThread(item))),
        ...ofMark(item, work),
      ]),
    ),
  )

const notes: Part = (work) =>
  section(
    'notes',
    'Queries and notes',
    work.notes.map(({ name, item }) =>
      entry(name, item.addressee ? `Query to ${escapeHtml(item.addresseeName ?? 'Unknown')}` : 'Note', [
        line(quoted(item.exact)),
        item.body ? line(said(item.body)) : '',
        line(escapeHtml(sayThread(item))),
        ...ofMark(item, work),
      ]),
    ),
  )

/** What is told of every mark alike. A claim or a quote may have been put to somebody, too. */
function ofMark(mark: RecordedMark, work: NumberedWork): string[] {
  const isAsked = mark.addressee !== null && mark.kind !== 'note'
  return [
    isAsked ? line(`Query to ${escapeHtml(mark.addresseeName ?? 'Unknown')}: ${escapeHtml(sayThread(mark))}`) : '',
    evidenceHtml(work.evidenceOfMark.get(mark.id) ?? [], work),
    threadHtml(mark.comments),
    line(
      `${sentenceLinks(mark.how === 'orphan' ? [] : work.sentencesAt(mark))} · Marked by ${escapeHtml(sayMaker(mark))}`,
      'by',
    ),
  ]
}

function changeHtml({ expected, replacement }: RecordedCorrection): string {
  const paragraphs = paragraphChange({ expected, replacement })
  if (paragraphs) return said(PARAGRAPH_CHANGE_LABELS[paragraphs])
  const words = (name: 'del' | 'ins', text: string) => (text ? `<${name}>${escapeHtml(text)}</${name}>` : '')
  return `${words('del', expected)} ${words('ins', replacement)}`
}

const corrections: Part = (work) =>
  section(
    'corrections',
    'Corrections and stets',
    work.corrections.map(({ name, item }) =>
      entry(name, changeHtml(item), [
        line(said(sayDecision(item))),
        item.errorCode ? line(escapeHtml(sayError(item.errorCode))) : '',
        item.reason ? line(`${label('Reason')}: ${said(item.reason)}`) : '',
        threadHtml(item.comments),
        line(
          `${sentenceLinks(item.how === 'orphan' ? [] : work.sentencesAt({ start: item.start, end: Math.max(item.end, item.start + 1) }))} · Proposed by ${escapeHtml(sayMaker(item))}`,
          'by',
        ),
      ]),
    ),
  )

const sources: Part = (work) =>
  section(
    'sources',
    'Sources',
    work.sources.map(({ name, item }) =>
      entry(name, said(item.title), [
        item.protected ? line(label('Protected: only for the people who are named on it')) : '',
        '<dl>',
        ...aboutSource(item).map(
          ([what, words]) =>
            `<dt>${what}</dt> <dd dir="auto">${what === 'Address' ? addressHtml(words) : escapeHtml(words)}</dd>`,
        ),
        '</dl>',
        line(restingOn(item.id, work), 'by'),
      ]),
    ),
  )

function restingOn(sourceId: string, { record }: NumberedWork): string {
  const count = record.evidence.filter((one) => one.sourceId === sourceId).length
  return count === 0
    ? 'Nothing in the article is said to rest on it.'
    : `${counted(count, 'piece')} of evidence from it.`
}

const sentences: Part = (work, { text }) => [
  '<section aria-labelledby="sentences">',
  '<h2 id="sentences">Sentence by sentence</h2>',
  '<ol class="entries">',
  ...work.record.sentences.map((one) => sentenceEntry(one, text, work)),
  '</ol>',
  ...(work.evidenceAstray.length > 0
    ? [line('For words that are not in this version any more:'), evidenceHtml(work.evidenceAstray, work)]
    : []),
  '</section>',
]

function sentenceEntry(sentence: RecordedSentence, text: string, work: NumberedWork): string {
  const { ordinal, start, end, status, id } = sentence
  const changed = sayChangedSince(sentence)
  return [
    openTag('li', { id: `r${ordinal}`, class: 'sentence' }),
    line(
      `<a href="#s${ordinal}"><span class="hidden">Sentence </span>${ordinal}</a> <b><span aria-hidden="true">${STATUS_SIGNS[status]} </span>${escapeHtml(sayStatus(sentence))}</b>`,
    ),
    line(said(text.slice(start, end))),
    changed ? line(said(changed)) : '',
    evidenceHtml(id === null ? [] : (work.evidenceOfSentence.get(id) ?? []), work),
    '</li>',
  ]
    .filter((one) => one !== '')
    .join('\n')
}

/** In the order of the page. */
export const RECORD_PARTS: readonly Part[] = [claims, quotes, errors, notes, corrections, sources, sentences]
