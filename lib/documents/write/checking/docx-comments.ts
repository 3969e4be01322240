import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Span } from '../../../core/text/span'
import { cleanCharacters } from '../clean-characters'
import type { RecordedComment } from '../review-record'
import type { NumberedWork } from './number-work'
import { correctionLines, markLines, quoteLines } from './say-mark'

/** A comment of Word's on words of the article. Answers stand on the same words. */
export interface PlacedComment extends Span {
  readonly id: number
  readonly parentId?: number
  readonly resolved?: boolean
  readonly author: string
  readonly date: Date
  readonly children: readonly Paragraph[]
}

/** Every mark and correction as a comment with its thread as answers, in the order of the text; what nobody has marked as one of the program’s. */
export function placedComments(work: NumberedWork, generatedAt: string): readonly PlacedComment[] {
  const { claims, errors, notes, quotes, corrections } = work
  const marks = [
    ...claims,
    ...errors,
    ...notes,
    ...quotes.flatMap(({ name, item: { mark } }) => (mark ? { name, item: mark } : [])),
  ]
  const unmarked = quotes.flatMap(({ name, item: { mark, quote } }) => (!mark && quote ? [{ name, quote }] : []))
  const threads = [
    ...marks.map(({ name, item }) => ({
      ...item,
      lines: markLines(name, item, work),
      resolved: item.state === 'closed',
    })),
    ...corrections.map(({ name, item }) => ({
      ...{ ...item, lines: correctionLines(name, item) },
      resolved: item.state === 'stet' || item.state === 'withdrawn',
    })),
  ]
  const standing = threads.filter(({ how }) => how !== 'orphan').sort((a, b) => a.start - b.start)
  let id = 0
  return [
    ...standing.flatMap(({ start, end, lines, resolved, createdByName, createdAt, comments }) => {
      const first = { id: id++, start, end, resolved, ...said(createdByName, createdAt, lines) }
      return [first, ...comments.map((one) => ({ id: id++, parentId: first.id, start, end, ...answer(one) }))]
    }),
    ...unmarked.map(({ name, quote }) => {
      const lines = [`${name} Quote: ${quote.speaker ?? 'no speaker named'}`, ...quoteLines(quote, work)]
      return {
        id: id++,
        start: quote.start,
        end: quote.end,
        ...said('Stet', generatedAt, [...lines, 'Found by the program; nobody has marked it.']),
      }
    }),
  ]
}

const answer = ({ authorName, createdAt, body }: RecordedComment) => said(authorName, createdAt, [body])

const said = (author: string | null | undefined, date: string, lines: readonly string[]) => ({
  author: cleanCharacters(author ?? '').trim() || 'Unknown',
  date: new Date(date),
  children: lines
    .flatMap((line) => line.split('\n'))
    .map((line) => new Paragraph({ children: [new TextRun(cleanCharacters(line))] })),
})

/** Opens and closes comments as the text is written from its beginning to its end. */
export function commentsAlong(comments: readonly PlacedComment[]) {
  const waiting = [...comments].sort((a, b) => a.start - b.start)
  let open: PlacedComment[] = []
  const closeUpTo = (at: number): ParagraphChild[] => {
    const closed = open.filter(({ end }) => end <= at)
    open = open.filter(({ end }) => end > at)
    return closed.flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
  }
  return {
    /** Before words that begin at an offset. */
    before(at: number): ParagraphChild[] {
      const written: ParagraphChild[] = []
      while ((waiting[0]?.start ?? Number.POSITIVE_INFINITY) <= at) {
        const next = waiting.shift()
        if (next) {
          open.push(next)
          written.push(new CommentRangeStart(next.id))
        }
      }
      return [...written, ...closeUpTo(at)]
    },
    /** Behind words that end at an offset. */
    after: closeUpTo,
  }
}
