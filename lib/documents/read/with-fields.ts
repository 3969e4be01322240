import type { BlockType, LooseBlock } from '@/lib/core/text/document'
import { normalise } from '@/lib/core/text/normalise'

/** What a file says of its story beside it. */
export interface StoryFields {
  readonly headline?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly dateline?: string
}

/** Stories repeat their fields at the head: among so many of their blocks. */
const HEAD = 5

/** A story with its fields before it as blocks, each once: what the story itself begins with is not said twice. */
export function withFields(fields: StoryFields, story: readonly LooseBlock[]): LooseBlock[] {
  const head = story.slice(0, HEAD)
  const block = (type: BlockType, words: string | undefined): LooseBlock[] => {
    const text = normalise(words ?? '')
      .text.replace(/\s+/g, ' ')
      .trim()
    return text === '' ? [] : [{ type, text }]
  }
  const said = [
    ...block('headline', fields.headline),
    ...block('standfirst', fields.standfirst).filter(({ text }) => !isSame(text, fields.headline)),
    ...block('byline', fields.byline).filter(({ text }) => !head.some((one) => isSame(one.text, text))),
    ...block('dateline', fields.dateline).filter(({ text }) => !head.some((one) => beginsWith(one.text, text))),
  ]
  const begins = story.findIndex((one) => !isFurniture(one) || !said.some(({ text }) => isSame(one.text, text)))
  const rest = story.slice(begins < 0 ? story.length : begins)
  // What else is said stands below the headline of the story.
  const [first, ...others] = rest
  return first?.type === 'headline' ? [first, ...said, ...others] : [...said, ...rest]
}

const isFurniture = ({ type }: LooseBlock) => type !== 'list-item' && type !== 'blockquote'

const plain = (text: string | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/^by:?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSame = (one: string, other: string | undefined) => plain(one) === plain(other)

/** Of a dateline the place alone counts: day and agency are written in many ways. */
function beginsWith(text: string, dateline: string): boolean {
  const place = plain(dateline.split(/[,(]/)[0])
  return place !== '' && plain(text.slice(0, dateline.length + 40)).startsWith(place)
}
