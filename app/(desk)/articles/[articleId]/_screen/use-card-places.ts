'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { layoutCards } from '../_engine/layout-cards'
import { useDesk } from '../_engine/use-desk'
import { LineTops } from './line-tops'
import { textElement } from './text-dom'
import { useFromDesk } from './use-from-desk'
import type { MarginItem } from './use-margin-items'
import { useScreen } from './use-screen'

const GAP = 6

/**
 * Puts every slot of the margin (an element with `data-slot`) beside its line, written straight to its style: moving
 * cards renders nothing. Placed anew when the items, the open card, a height or the text's own size change.
 */
export function useCardPlaces(column: RefObject<HTMLElement | null>, items: readonly MarginItem[]) {
  const { store } = useDesk()
  const focusedCard = useFromDesk((state) => state.focusedCard)
  const noting = useScreen((state) => state.noting)
  // What is being written stands at its line, as an open card does.
  const open = noting ? `noting-${noting.start}-${noting.end}` : focusedCard
  const [lines] = useState(() => new LineTops())
  const place = useRef(() => {})

  useLayoutEffect(() => {
    place.current = () => {
      const { blocks } = store.getState()
      if (column.current) placeSlots(column.current, lines.of(items, blocks, column.current), items, open)
    }
    place.current()
  }, [column, lines, items, store, open])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other items have other slots to watch.
  useEffect(() => {
    const text = textElement()
    let frame = 0
    const observer = new ResizeObserver((entries) => {
      const resized = entries.find(({ target }) => target === text)
      if (resized) lines.textIs(resized.contentRect)
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => place.current())
    })
    if (text) observer.observe(text)
    for (const slot of column.current?.querySelectorAll('[data-slot]') ?? []) observer.observe(slot)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [column, lines, items])
}

function placeSlots(
  column: HTMLElement,
  lines: ReadonlyMap<string, number>,
  items: readonly MarginItem[],
  focused: string | null,
) {
  const slots = new Map(
    [...column.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot] as const),
  )
  const boxes = items.flatMap(({ key }) => {
    const slot = slots.get(key)
    const top = lines.get(key)
    return slot && top !== undefined ? [{ id: key, top, height: slot.offsetHeight }] : []
  })
  const tops = layoutCards(boxes, { gap: GAP, focused })
  for (const [key, slot] of slots) {
    const at = tops.get(key ?? '')
    slot.hidden = at === undefined
    if (at === undefined) continue
    // A slot glides from one place to another, not to its first; the open one is at its line at once, to be scrolled to.
    slot.toggleAttribute('data-glides', slot.dataset.placed !== undefined && key !== focused)
    slot.style.translate = `0 ${Math.round(at)}px`
    slot.dataset.placed = ''
  }
}
