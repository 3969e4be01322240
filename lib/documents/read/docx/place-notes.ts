import type { LooseBlock } from '@/lib/core/text/document'

/** The notes that a text refers to, in the order of their numbers, each under its number: `[1] As told to the Echo.` */
export function placeNotes(
  referred: readonly string[],
  notes: ReadonlyMap<string, { readonly blocks: readonly LooseBlock[] }>,
): LooseBlock[] {
  return referred.flatMap((id, index) => {
    const [first, ...rest] = notes.get(id)?.blocks ?? []
    return first ? [labelled(first, `[${index + 1}] `), ...rest] : []
  })
}

function labelled(block: LooseBlock, label: string): LooseBlock {
  const marks = block.marks?.map((mark) => ({
    ...mark,
    start: mark.start + label.length,
    end: mark.end + label.length,
  }))
  return { ...block, text: label + block.text, ...(marks ? { marks } : {}) }
}
