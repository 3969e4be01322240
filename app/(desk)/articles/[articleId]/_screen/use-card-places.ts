'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { layoutCards } from '../_engine/layout-cards'
import { useDesk } from '../_engine/use-desk'
import { rangeIn, textElement } from './text-dom'
import { useFromDesk } from './use-from-desk'
import type { MarginItem } from './use-margin-items'

const GAP = 6

/**
 * Puts every slot of the margin (an element with `data-slot`) beside its line, written straight to its style: moving
 * cards renders nothing. Placed anew when the items, the open card, a height or the text's own height change.
 */
export function useCardPlaces(column: RefObject<HTMLElement | null>, items: readonly MarginItem[]) {
  const { store } = useDesk()
  const focusedCard = useFromDesk((state) => state.focusedCard)
  const place = useRef(() => {})

  useLayoutEffect(() => {
    place.current = () => {
      if (column.current) placeSlots(column.current, items, store.getState())
    }
    place.current()
  }, [column, items, store])

  useLayoutEffect(() => {
    if (focusedCard !== undefined) place.current()
  }, [focusedCard])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other items have other slots to watch.
  useEffect(() => {
    let frame = 0
    const again = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => place.current())
    }
    const observer = new ResizeObserver(again)
    const text = textElement()
    if (text) observer.observe(text)
    for (const slot of column.current?.querySelectorAll('[data-slot]') ?? []) observer.observe(slot)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [column, items])
}

function placeSlots(
  column: HTMLElement,
  items: readonly MarginItem[],
  { blocks, focusedCard }: ReturnType<ReturnType<typeof useDesk>['store']['getState']>,
) {
  const top = column.getBoundingClientRect().top
  const slots = new Map(
    [...column.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot] as const),
  )
  const boxes = items.flatMap((item) => {
    const slot = slots.get(item.key)
    const block = blocks[item.block]
    if (!slot || !block) return []
    const first = { start: item.at.start, end: Math.min(item.at.start + 1, block.end) }
    const line = rangeIn(block, first)?.getClientRects()[0]
    return line ? [{ id: item.key, top: line.top - top, height: slot.offsetHeight }] : []
  })
  const tops = layoutCards(boxes, { gap: GAP, focused: focusedCard })
  for (const [key, slot] of slots) {
    const at = tops.get(key ?? '')
    slot.hidden = at === undefined
    if (at === undefined) continue
    // A slot glides from one place to another, not to its first; the open one is at its line at once, to be scrolled to.
    slot.toggleAttribute('data-glides', slot.dataset.placed !== undefined && key !== focusedCard)
    slot.style.translate = `0 ${Math.round(at)}px`
    slot.dataset.placed = ''
  }
}
