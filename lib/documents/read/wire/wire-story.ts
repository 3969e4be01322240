import type { BlockType, LooseBlock } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { normalise } from '@/lib/core/text/normalise'
import type { WireItem } from '@/lib/core/text/wire-item'
import type { Reading } from '../reading'

/** What a wire says of its story, field by field, and the story. */
export interface WireStory {
  readonly item: WireItem
  readonly headline?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly dateline?: string
  /** ISO day. */
  readonly date?: string
  /** As written; it may be no tag. */
  readonly language?: string
  readonly body: Reading
  readonly notes?: readonly ImportNote[]
}

/** Agencies repeat the fields at the head of the story: among so many of its blocks. */
const HEAD = 5

/** The story with its fields before it as blocks, each once: what the story itself begins with is not said twice. */
export function readingOf({ item, body, date, language, notes = [], ...fields }: WireStory): Reading {
  const story = body.blocks.map(asBody)
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
  const repeated = new Set(head.filter((one) => said.some(({ text }) => isSame(one.text, text))))
  const rest = story.filter((one) => !repeated.has(one))
  return {
    blocks: rest.length > 0 ? [...said, ...rest] : said,
    notes: [...body.notes, ...notes, ...statusNote(item)],
    sourceNotes: body.sourceNotes,
    known: { ...(date && { date }), ...(language && { language }) },
    wire: item,
  }
}

/** The headline is a field of its own; what the story has as one is a subhead. */
const asBody = (block: LooseBlock): LooseBlock =>
  block.type === 'headline' ? { ...block, type: 'subhead', level: 2 } : block

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

function statusNote({ status }: WireItem): ImportNote[] {
  if (status === 'canceled') return [{ kind: 'wire-status', message: 'The agency has canceled this item.' }]
  if (status === 'withheld')
    return [{ kind: 'wire-status', message: 'The agency withholds this item: it is not to be published yet.' }]
  return []
}
