import type { LooseBlock } from '../document'
import { type Draft, replaceBlocks, type Step, sliceBlock, TOP, withMeta } from './draft'
import { readDate } from './read-date'

const LABEL =
  /^\s*(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified)|dated?|filed)(?:\s+at\s+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?(?:\s+on|\s+at)?(\s*:)?\s+/i
const SEPARATORS = /^[\s.,|·•–—-]*/
const OPENS_A_SENTENCE = /^["'“‘«(]*[\p{Lu}\p{Lo}\p{N}]/u

/** `date 2022-01-12`, `Published 12 Jan 2022`: taken from the very start of the text, and from lines of their own near the top. */
export const findDate: Step = (draft) => {
  let found = dateBeforeWords(draft)
  for (let index = Math.min(TOP, found.blocks.length) - 1; index >= 0; index--) found = dateOnItsOwn(found, index)
  return found
}

function dateBeforeWords(draft: Draft): Draft {
  const first = draft.blocks[0]
  const label = first && LABEL.exec(first.text)
  if (!label) return draft
  const read = readDate(first.text.slice(label[0].length))
  if (!read) return draft
  const dateEnd = label[0].length + read.length
  const separators = SEPARATORS.exec(first.text.slice(dateEnd))?.[0] ?? ''
  const rest = sliceBlock(first, dateEnd + separators.length)
  const glued = rest.text !== '' && label[1] === undefined && !OPENS_A_SENTENCE.test(rest.text)
  return glued ? draft : withMeta(replaceBlocks(draft, 0, 1, [rest]), { date: read.date })
}

function dateOnItsOwn(draft: Draft, index: number): Draft {
  const block = draft.blocks[index]
  const date = block && datesOf(block)[0]
  // A block is only taken away when something else is left.
  if (!date || draft.blocks.length === 1) return draft
  return withMeta(replaceBlocks(draft, index, 1, []), { date: draft.meta.date ?? date })
}

/** The dates of a block that holds nothing else, such as `Published 12 Jan 2022 | Updated 13 Jan 2022`. */
export function datesOf(block: LooseBlock): string[] {
  const dates: string[] = []
  let rest = block.text.trim()
  if (rest.length > 120) return []
  while (rest !== '') {
    rest = rest.replace(LABEL, '')
    const read = readDate(rest)
    if (!read) return []
    dates.push(read.date)
    rest = rest.slice(read.length).replace(SEPARATORS, '')
  }
  return dates
}
