import type { LooseBlock } from '../document'
import { readByline } from './byline'
import { readDateline } from './dateline'
import { replaceBlocks, type Step, sliceBlock } from './draft'
import { readsAsHeadline } from './find-headline'
import { STANDFIRST_LENGTH } from './find-standfirst'

/** So many paragraphs tell how wide the lines of a text are. */
const LOOKED_AT = 60
/** A line that ends with one of these goes on in the next. */
const GOES_ON = /(?:^|\s)(?:an?|and|as|at|but|by|for|from|in|into|of|on|or|over|than|that|the|to|under|with)$/i
/** Lines that fill so much of the width are prose that was broken by a program. */
const FULL = 0.7

/**
 * A headline with the standfirst, or the story, on the very next line: the first paragraph is parted after the line that
 * reads as a headline, when the break was made by a person. It was when the next word would have fitted in the line.
 */
export const partHeadline: Step = (draft) => {
  const [first, next] = draft.blocks
  if (first?.type !== 'paragraph' || draft.blocks.some(({ type }) => type === 'headline')) return draft
  const end = first.text.indexOf('\n')
  if (end < 0) return draft
  const headline = sliceBlock(first, 0, end)
  const rest = sliceBlock(first, end)
  const width = widthOf(draft.blocks)
  if (!readsAsHeadline(headline.text) || GOES_ON.test(headline.text)) return draft
  if (!fits(headline.text, rest.text, width) || !readsOn(rest.text, width)) return draft
  const isStandfirst =
    next?.type === 'paragraph' &&
    !rest.text.includes('\n') &&
    rest.text.length <= STANDFIRST_LENGTH &&
    !readDateline(rest.text) &&
    !readByline(next.text)
  const second: LooseBlock = isStandfirst ? { ...rest, type: 'standfirst' } : rest
  return replaceBlocks(draft, 0, 1, [{ ...headline, type: 'headline' }, second])
}

const widthOf = (blocks: readonly LooseBlock[]) =>
  blocks
    .slice(0, LOOKED_AT)
    .flatMap(({ text }) => text.split('\n'))
    .reduce((widest, line) => Math.max(widest, line.length), 0)

/** True when the first word of the next line had room in this one. */
const fits = (line: string, next: string, width: number) =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width

/** True for one line that begins like a sentence, or several that are filled like prose; verses and addresses are neither. */
function readsOn(text: string, width: number): boolean {
  const lines = text.split('\n')
  return (
    /^["'“‘«¿¡(]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    (lines.length > 1 || /\s/.test(text)) &&
    lines.slice(0, -1).every((line) => line.length >= width * FULL)
  )
}
