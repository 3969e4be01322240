import { onOneLine, replaceBlocks, type Step, withMeta } from './draft'

export const STANDFIRST_LENGTH = 320
/** Fewer words under a headline are the first subhead. */
const SUBHEAD_WORDS = 6

/**
 * A short block right after the headline that sums the story up: marked as such, or a longer subhead, or a paragraph
 * that a byline or dateline divides from the story.
 */
export const findStandfirst: Step = (draft) => {
  const { blocks } = draft
  const marked = blocks.find(({ type }) => type === 'standfirst')
  if (marked) return withMeta(draft, { standfirst: onOneLine(marked.text) })
  const index = blocks.findIndex(({ type }) => type === 'headline') + 1
  const block = blocks[index]
  const next = blocks[index + 1]
  if (index === 0 || !block || !next || block.text.length > STANDFIRST_LENGTH) return draft
  const divided = next.type === 'byline' || next.type === 'dateline'
  const words = block.text.split(/\s+/).length
  const found =
    (block.type === 'subhead' && (divided || (words >= SUBHEAD_WORDS && next.type === 'paragraph'))) ||
    (block.type === 'paragraph' && divided)
  if (!found) return draft
  const standfirst = onOneLine(block.text)
  return withMeta(replaceBlocks(draft, index, 1, [{ ...block, type: 'standfirst', level: undefined }]), { standfirst })
}
