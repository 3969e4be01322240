import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Span } from '../../../core/text/span'
import { cleanCharacters } from '../clean-characters'
import type { NumberedWork } from './number-work'
import { type WorkComment, workThreads } from './work-threads'

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
  let id = 0
  return workThreads(work, generatedAt).flatMap(({ start, end, isResolved, comments: [first, ...answers] }) => {
    if (!first) return []
    const root = { id: id++, start, end, resolved: isResolved, ...said(first) }
    return [root, ...answers.map((one) => ({ id: id++, parentId: root.id, start, end, ...said(one) }))]
  })
}

const said = ({ author, date, text }: WorkComment) => ({
  author: cleanCharacters(author).trim() || 'Unknown',
  date: new Date(date),
  children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(cleanCharacters(line))] })),
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
