import type { LooseBlock } from '../document'
import { type Draft, onOneLine, replaceBlocks, type Step, withMeta } from './draft'

const HEADLINE_LENGTH = 130
/** One of so many paragraphs below is longer than a headline; a name or a place may stand between. */
const LOOKED_AT = 3

/** The first heading of the first level, or in plain text a short first line without a full stop that more text follows. */
export const findHeadline: Step = (draft) => {
  const marked = draft.blocks.findIndex(({ type }) => type === 'headline')
  const index = marked >= 0 ? marked : plainHeadline(draft)
  const block = draft.blocks[index]
  if (!block) return draft
  const one = replaceBlocks(draft, index, 1, [{ ...block, type: 'headline', level: undefined }])
  return withMeta(
    { ...one, blocks: one.blocks.map((other, at) => (at === index ? other : demoted(other))) },
    { title: onOneLine(block.text) },
  )
}

/** A document has one headline; further headings of the first level are subheads. */
const demoted = (block: LooseBlock): LooseBlock =>
  block.type === 'headline' ? { ...block, type: 'subhead', level: 2 } : block

function plainHeadline({ blocks }: Draft): number {
  const [first, ...rest] = blocks
  if (!first || rest.length === 0) return -1
  if (first.type === 'subhead' && (first.level ?? 2) <= 2) return 0
  if (first.type !== 'paragraph' || !readsAsHeadline(first.text)) return -1
  const next = rest.filter(({ type }) => type === 'paragraph').slice(0, LOOKED_AT)
  return next.some(({ text }) => text.length > first.text.length) ? 0 : -1
}

export const readsAsHeadline = (text: string) =>
  text.length <= HEADLINE_LENGTH &&
  !text.includes('\n') &&
  /\p{L}/u.test(text) &&
  /^["'“‘«¿¡(]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !/[.。۔।:;,…]["”’»)]*$/.test(text)
