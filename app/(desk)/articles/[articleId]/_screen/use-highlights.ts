'use client'

import { useEffect } from 'react'
import type { Span } from '@/lib/core/text/span'
import { blocksOf } from '../_engine/block-at'
import { touches } from '../_engine/touches'
import { withTuckedStop } from '../_engine/tucked-stop'
import type { BlockSlice } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useChanges, useFocusedCard, useSearch } from '../_engine/use-desk-state'
import { rangeIn, textElement } from './text-dom'
import { useNearBlocks } from './use-near'
import { useOpenDrafts } from './use-open-drafts'
import { useScreen } from './use-screen'

/** More hits than this are not painted: nobody looks at so many at once, and the one looked at always is. */
const MOST_PAINTED = 1000

/**
 * Paints over the text without touching it: search hits, the words of the open card, the words something is being
 * written about or was begun on. The styles are in desk.css; a browser that cannot do it shows the text as it is.
 */
export function useHighlights() {
  const { store } = useDesk()
  const search = useSearch()
  const focusedCard = useFocusedCard()
  const changes = useChanges()
  const near = useNearBlocks()
  const wanted = useScreen(({ picking, noting }) => picking ?? noting)
  const begun = useOpenDrafts()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change draws text anew, as coming near does, and ranges have to follow.
  useEffect(() => {
    const { blocks, objects } = store.getState()
    const open = objects.cards.get(focusedCard ?? '')
    const hit = search.hits[search.current]
    const nearby = search.hits.slice(Math.max(search.current - MOST_PAINTED / 2, 0)).slice(0, MOST_PAINTED)
    paint('search-hits', nearby, blocks)
    paint('search-hit', hit ? [hit] : [], blocks)
    paint('open-card', open ? [open.value] : [], blocks)
    paint('related-words', open?.kind === 'finding' ? nearOf(open.value.related, blocks, near) : [], blocks)
    paint(
      'begun-words',
      begun.map(({ at }) => at),
      blocks,
    )
    paint('wanted-words', wanted ? [wanted] : [], blocks)
  }, [store, search, focusedCard, wanted, begun, changes, near])

  useEffect(() => () => CSS.highlights?.clear(), [])
}

/** Those of the spans that are on screen or nearly so: a habit has as many places as the article has quotes. */
function nearOf(spans: readonly Span[], blocks: readonly BlockSlice[], [first, last]: readonly [number, number]) {
  const here = { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 }
  return spans.filter((span) => touches(span, here))
}

export function paint(name: string, spans: readonly Span[], blocks: readonly BlockSlice[]) {
  if (!CSS.highlights) return
  const ranges = spans.flatMap((span) => {
    const [first, last] = blocksOf(blocks, span)
    return blocks.slice(first, last + 1).flatMap((block) => rangeIn(block, withTuckedStop(span, block)) ?? [])
  })
  if (ranges.length > 0) {
    // The styles wait for this: with them every element of a text costs half as much again, whether painted or not.
    textElement()?.setAttribute('data-painted', '')
    CSS.highlights.set(name, new Highlight(...ranges))
  } else if (CSS.highlights.has(name)) CSS.highlights.delete(name)
}
