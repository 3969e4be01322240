import type { MarkedBlock } from './join-changed-breaks'

export interface List {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly block: MarkedBlock
  readonly lists: readonly List[]
}

/** What a page is made of: single blocks, and those that belong together. */
export type Section =
  | { readonly type: 'block'; readonly block: MarkedBlock }
  | { readonly type: 'quote'; readonly blocks: readonly MarkedBlock[] }
  | List

interface OpenList {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly items: { readonly block: MarkedBlock; readonly lists: OpenList[] }[]
}

/** Gathers list items into nested lists and neighbouring quotations into one. No list is more than one level deeper than the item it stands in. */
export function outline(blocks: readonly MarkedBlock[]): Section[] {
  const sections: (Exclude<Section, { type: 'quote' } | List> | { type: 'quote'; blocks: MarkedBlock[] } | OpenList)[] =
    []
  let open: OpenList[] = []
  for (const block of blocks) {
    const { type } = block.kind
    if (type === 'list-item') {
      open = addItem(sections, open, block)
      continue
    }
    open = []
    const last = sections.at(-1)
    if (type !== 'blockquote') sections.push({ type: 'block', block })
    else if (last?.type === 'quote' && last.blocks[0]?.whole === block.whole) last.blocks.push(block)
    else sections.push({ type: 'quote', blocks: [block] })
  }
  return sections
}

/** Adds an item to the list it belongs to, opening one where needed. Answers the lists that are open now, outermost first. */
function addItem(
  sections: { push: (list: OpenList) => void },
  open: readonly OpenList[],
  block: MarkedBlock,
): OpenList[] {
  const isOrdered = block.kind.ordered ?? false
  const depth = Math.min(block.kind.depth ?? 0, open.length)
  const kept = open.slice(0, depth + 1)
  if (kept[depth]?.isOrdered !== isOrdered) {
    const list: OpenList = { type: 'list', isOrdered, items: [] }
    const parent = kept[depth - 1]?.items.at(-1)
    if (parent) parent.lists.push(list)
    else sections.push(list)
    kept[depth] = list
  }
  kept[depth]?.items.push({ block, lists: [] })
  return kept
}
