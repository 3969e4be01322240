import type MarkdownIt from 'markdown-it'
import { type KeyedNote, noteOf } from '@/lib/core/text/source-note'

const COMMENT = /\{>>(\d{1,7})<<\}/y
/** How the comments of a tracked copy begin that Stet wrote: they are the work on the article, and no notes. */
const OWN = /^(?:Not decided|Accepted(?: by [^;]+)?); proposed by /

/** Reads the comments that `settleCritic` left in the text as tokens of their own, with their keys. */
export function readComments(parser: InstanceType<typeof MarkdownIt>): void {
  parser.inline.ruler.before('text', 'critic-comment', (state, silent) => {
    COMMENT.lastIndex = state.pos
    const found = COMMENT.exec(state.src)
    if (!found) return false
    if (!silent) state.push('critic_comment', '', 0).content = keyOf(Number(found[1]))
    state.pos += found[0].length
    return true
  })
}

const keyOf = (index: number) => `comment ${index}`

/** What the reporter noted in comments, under the keys by which the text refers to them. */
export const commentNotes = (comments: readonly string[]): KeyedNote[] =>
  comments.flatMap((words, index) => {
    const note = OWN.test(words) ? undefined : noteOf({ kind: 'comment' }, [{ type: 'paragraph', text: words }])
    return note ? [{ ...note, key: keyOf(index) }] : []
  })
