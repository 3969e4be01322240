import type { Span } from '../../../core/text/span'
import type { RecordedComment } from '../review-record'
import type { NumberedWork } from './number-work'
import { correctionLines, markLines, quoteLines } from './say-mark'

export interface WorkComment {
  readonly author: string
  /** ISO 8601. */
  readonly date: string
  /** It may have several lines. */
  readonly text: string
}

/** What a checking copy says on words of the article: all there is to say of a mark or a correction, and then its comments. */
export interface WorkThread extends Span {
  readonly comments: readonly WorkComment[]
  readonly isResolved: boolean
}

/** Every mark and correction that has its words, in the order of the text; then the quotes that nobody has marked. */
export function workThreads(work: NumberedWork, generatedAt: string): readonly WorkThread[] {
  const { claims, errors, notes, quotes, corrections } = work
  const marks = [
    ...claims,
    ...errors,
    ...notes,
    ...quotes.flatMap(({ name, item: { mark } }) => (mark ? { name, item: mark } : [])),
  ]
  const threads = [
    ...marks.map(({ name, item }) => ({
      // A comment that came in with the file is told in its own words, so that it is known again.
      ...{ ...item, lines: item.isFromFile ? [item.body ?? ''] : markLines(name, item, work) },
      isResolved: item.state === 'closed',
    })),
    ...corrections.map(({ name, item }) => ({
      ...{ ...item, lines: correctionLines(name, item) },
      isResolved: item.state === 'stet' || item.state === 'withdrawn',
    })),
  ]
  const standing = threads.filter(({ how }) => how !== 'orphan').sort((a, b) => a.start - b.start)
  const unmarked = quotes.flatMap(({ name, item: { mark, quote } }) => (!mark && quote ? [{ name, quote }] : []))
  return [
    ...standing.map(({ start, end, lines, isResolved, createdByName, createdAt, comments }) => ({
      ...{ start, end, isResolved },
      comments: [said(createdByName, createdAt, lines), ...comments.map(answer)],
    })),
    ...unmarked.map(({ name, quote }) => {
      const lines = [`${name} Quote: ${quote.speaker ?? 'no speaker named'}`, ...quoteLines(quote, work)]
      return {
        ...{ start: quote.start, end: quote.end, isResolved: false },
        comments: [said('Stet', generatedAt, [...lines, 'Found by the program; nobody has marked it.'])],
      }
    }),
  ]
}

const answer = ({ authorName, createdAt, body }: RecordedComment) => said(authorName, createdAt, [body])

const said = (author: string | null | undefined, date: string, lines: readonly string[]): WorkComment => ({
  author: author ?? '',
  date,
  text: lines.join('\n'),
})
