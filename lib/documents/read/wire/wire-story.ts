import type { LooseBlock } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import type { WireItem } from '@/lib/core/text/wire-item'
import type { Reading } from '../reading'
import { type StoryFields, withFields } from '../with-fields'

/** What a wire says of its story, field by field, and the story. */
export interface WireStory extends StoryFields {
  readonly item: WireItem
  /** ISO day. */
  readonly date?: string
  /** As written; it may be no tag. */
  readonly language?: string
  readonly body: Reading
  readonly notes?: readonly ImportNote[]
}

/** The story of a wire with its fields before it as blocks. */
export const readingOf = ({ item, body, date, language, notes = [], ...fields }: WireStory): Reading => ({
  blocks: withFields(fields, body.blocks.map(asBody)),
  notes: [...body.notes, ...notes, ...statusNote(item)],
  sourceNotes: body.sourceNotes,
  known: { ...(date && { date }), ...(language && { language }) },
  wire: item,
})

/** The headline is a field of its own; what the story has as one is a subhead. */
const asBody = (block: LooseBlock): LooseBlock =>
  block.type === 'headline' ? { ...block, type: 'subhead', level: 2 } : block

function statusNote({ status }: WireItem): ImportNote[] {
  if (status === 'canceled') return [{ kind: 'wire-status', message: 'The agency has canceled this item.' }]
  if (status !== 'withheld') return []
  return [{ kind: 'wire-status', message: 'The agency withholds this item: it is not to be published yet.' }]
}
