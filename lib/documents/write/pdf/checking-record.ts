import type { QuoteStep } from '../../../core/match/result'
import { changeNotice } from '../../../core/revise/change-notice'
import type { Document } from '../../../core/text/document'
import type { Name, NumberedWork } from '../checking/number-work'
import { correctionLines, evidenceLines, markLines, quoteLines } from '../checking/say-mark'
import {
  aboutSource,
  momentOf,
  STATUS_SIGNS,
  sayChangedSince,
  sayMaker,
  saySentences,
  sayStatus,
} from '../checking/say-work'
import type { RecordedComment, RecordedMark, RecordedMatch } from '../review-record'
import { safeLink } from '../safe-link'
import { CUT, type Paragraph, type Part, PUT, type Words } from './look'
import { heading, line, PLAIN, QUIET, SAID, STRONG, words } from './styles'

/** One thing of the record under its name: `C1`, its words, and what there is to say of it. */
interface Entry {
  readonly name: Name
  readonly title: readonly Words[]
  readonly lines: readonly (readonly Words[])[]
  readonly small?: readonly (readonly Words[])[]
}

/** All that stands behind the article, each under its heading; what there is nothing of is left out. */
export function recordParts(work: NumberedWork, document: Document): Part[] {
  const marks = (all: readonly { readonly name: Name; readonly item: RecordedMark }[]) =>
    all.map(({ name, item }) => markEntry(name, item, work))
  return [
    section('Claims', marks(work.claims)),
    section('Quotes', quoteEntries(work)),
    section('Errors', marks(work.errors)),
    section('Queries and notes', marks(work.notes)),
    section(
      'Corrections and stets',
      work.corrections.map(({ name, item }) => {
        const [title = '', ...lines] = correctionLines(name, item)
        const at =
          item.how === 'orphan' ? [] : work.sentencesAt({ start: item.start, end: Math.max(item.end, item.start + 1) })
        return {
          name,
          title: [words(title.slice(name.length + 1), SAID)],
          lines: [...lines.map(plain), ...threadLines(item.comments)],
          small: [whereAndWho(at, `Proposed by ${sayMaker(item)}`)],
        }
      }),
    ),
    section('Sources', sourceEntries(work)),
    noticePart(work, document),
    sentencePart(work, document),
  ].flatMap((part) => part ?? [])
}

const plain = (text: string) => [words(text)]

function section(title: string, entries: readonly Entry[]): Part | undefined {
  if (entries.length === 0) return undefined
  return { part: 'Sect', children: [heading(title), ...entries.flatMap(entryParagraphs)] }
}

function entryParagraphs({ name, title, lines, small = [] }: Entry): Paragraph[] {
  return [
    line([words(`${name}  `, STRONG), ...title], {
      tag: 'H3',
      name,
      before: 13,
      keepsWithNext: true,
      hasRule: true,
      leading: 15,
    }),
    ...lines.map((one) => line(one, { indent: INDENT })),
    ...small.map((one) => line(one, { indent: INDENT, leading: 12 })),
  ]
}

const INDENT = 14

function markEntry(name: Name, mark: RecordedMark, work: NumberedWork, found: readonly RecordedMatch[] = []): Entry {
  const [first = '', ...lines] = markLines(name, mark, work)
  const at = mark.how === 'orphan' ? [] : work.sentencesAt(mark)
  return {
    name,
    title: [words(inMarks(mark.exact), SAID)],
    lines: [
      [words(first.slice(name.length + 1), STRONG)],
      ...lines.map(plain),
      ...found.flatMap((match) => differenceLines(match)),
      ...threadLines(mark.comments),
    ],
    small: [whereAndWho(at, `Marked by ${sayMaker(mark)}`)],
  }
}

/** Words of the article in quotation marks, unless they have some. */
const inMarks = (text: string) => (/^[“„«"‘'‹]/.test(text.trim()) ? text.trim() : `“${text.trim()}”`)

/** Marked quotes, and those that nobody has marked. */
const quoteEntries = (work: NumberedWork): Entry[] =>
  work.quotes.flatMap(({ name, item: { mark, quote } }): Entry[] => {
    if (mark) return [markEntry(name, mark, work, quote?.matches)]
    if (!quote) return []
    return [
      {
        name,
        title: [words(inMarks(quote.quote), SAID)],
        lines: [
          [words(`Quote: ${quote.speaker ?? 'no speaker named'}`, STRONG)],
          ...quoteLines(quote, work).map(plain),
          ...quote.matches.flatMap((match) => differenceLines(match)),
        ],
        small: [whereAndWho(work.sentencesAt(quote), 'Found by the program; nobody has marked it.')],
      },
    ]
  })

/** The words of the source against those of the quote: what the source has besides is struck, what the quote has is underlined. */
function differenceLines({ match, diff }: RecordedMatch): Words[][] {
  if (match !== 'altered' || diff.every(({ op }) => op === 'equal')) return []
  return [[words('From the source to the quote: '), ...diff.map(stepWords)]]
}

function stepWords({ op, text }: QuoteStep): Words {
  if (op === 'equal') return words(text, SAID)
  return words(
    text,
    op === 'insert' ? { ...SAID, line: 'double', colour: PUT } : { ...SAID, line: 'through', colour: CUT },
  )
}

/** Leads to the sentence; words that have lost their place say so. */
function whereAndWho(sentences: readonly number[], who: string): Words[] {
  const [first] = sentences
  const at = saySentences(sentences)
  if (first === undefined) return [words(`These words are not in this version any more. ${who}`, QUIET)]
  return [
    words(at.charAt(0).toUpperCase() + at.slice(1), { ...QUIET, line: 'under' }, { to: `r${first}` }),
    words(` · ${who}`, QUIET),
  ]
}

const threadLines = (comments: readonly RecordedComment[]): Words[][] =>
  comments.map(({ authorName, createdAt, body }) => [
    words(`${authorName ?? 'Unknown'}, ${momentOf(createdAt)}: `, STRONG),
    words(body),
  ])

const sourceEntries = (work: NumberedWork): Entry[] =>
  work.sources.map(({ name, item }) => ({
    name,
    title: [words(item.title, SAID)],
    lines: [
      ...(item.protected ? [[words('Protected: only for the people who are named on it', STRONG)]] : []),
      ...aboutSource(item).map(([what, said]) => [
        words(`${what}: `, { ...PLAIN, colour: QUIET.colour }),
        words(said, PLAIN, what === 'Address' ? { href: safeLink(said) } : {}),
      ]),
    ],
  }))

/** What readers are to be told of the accepted corrections, as it would be drafted. */
function noticePart({ record }: NumberedWork, document: Document): Part | undefined {
  const accepted = (record.corrections ?? []).filter(({ state, how }) => state === 'accepted' && how !== 'orphan')
  const notice = changeNotice(document.text, accepted)
  if (notice === '') return undefined
  const paragraphs = notice.split('\n').filter((one) => one.trim() !== '')
  return {
    part: 'Sect',
    children: [heading('Change notice'), ...paragraphs.map((one) => line(plain(one), { before: 4 }))],
  }
}

function sentencePart(work: NumberedWork, { text }: Document): Part {
  const paragraphs = work.record.sentences.flatMap((sentence): Paragraph[] => {
    const { ordinal, start, end, status, id } = sentence
    const changed = sayChangedSince(sentence)
    const evidence = evidenceLines(work.evidenceOfSentence.get(id ?? '') ?? [], work)
    const told = [...(changed ? [changed] : []), ...evidence]
    return [
      line([words(`${ordinal} ${STATUS_SIGNS[status]} `, STRONG), words(sayStatus(sentence), STRONG)], {
        name: `r${ordinal}`,
        before: 9,
        keepsWithNext: true,
      }),
      line([words(text.slice(start, end), SAID)], { indent: INDENT }),
      ...told.map((one) => line(plain(one), { indent: INDENT })),
    ]
  })
  const astray = evidenceLines(work.evidenceAstray, work)
  const lost =
    astray.length > 0
      ? [
          line(plain('For words that are not in this version any more:'), { before: 12 }),
          ...astray.map((one) => line(plain(one), { indent: INDENT })),
        ]
      : []
  return { part: 'Sect', children: [heading('Sentence by sentence'), ...paragraphs, ...lost] }
}
