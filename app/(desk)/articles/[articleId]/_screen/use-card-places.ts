'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type CardBox, layoutCards } from '../_engine/layout-cards'
import { leadingCards } from '../_engine/leading-cards'
import { useDesk } from '../_engine/use-desk'
import { CardLeeway } from './card-leeway'
import { LineTops } from './line-tops'
import { textElement } from './text-dom'
import { useFromDesk } from './use-from-desk'
import type { MarginItem } from './use-margin-items'
import { useReadSentence } from './use-read-sentence'
import { useScreen } from './use-screen'

const GAP = 6

/**
 * Puts every slot of the margin (an element with `data-slot`) beside its line, written straight to its style: moving
 * cards renders nothing. Where there is no room for all, those of the sentence that is being read stand beside it and
 * the others give way. Placed anew when the items, the open card, that sentence, a height or the text's own size change.
 */
export function useCardPlaces(column: RefObject<HTMLElement | null>, items: readonly MarginItem[]) {
  const { store } = useDesk()
  const focusedCard = useFromDesk((state) => state.focusedCard)
  const noting = useScreen((state) => state.noting)
  // What is being written stands at its line, as an open card does.
  const open = noting ? `noting-${noting.start}-${noting.end}` : focusedCard
  const [lines] = useState(() => new LineTops())
  const [leeway] = useState(() => new CardLeeway())
  const place = useRef((_isSettled: boolean) => {})
  const readSentence = useReadSentence(() => place.current(true))

  useLayoutEffect(() => {
    place.current = (isSettled) => {
      if (!column.current) return
      const { blocks } = store.getState()
      const slots = slotsOf(column.current)
      const boxes = boxesOf(items, slots, lines.of(items, blocks, column.current))
      const used = open ?? tabbedTo(column.current)
      const sentence = used === null ? readSentence() : null
      const leading = sentence ? leadingCards(items, sentence, blocks) : []
      const group = boxes.filter(({ id }) => (used === null ? leading.includes(id) : id === used))
      const { rise, sink } = leeway.of(group, GAP, column.current, isSettled)
      // The one in use is scrolled to; it need not rise.
      const raised = used === null ? raiseFirst(boxes, group, rise) : boxes
      putAt(slots, layoutCards(raised, { gap: GAP, focused: group[0]?.id, sink }), used)
    }
    place.current(false)
  }, [column, lines, leeway, items, store, open, readSentence])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other items have other slots to watch.
  useEffect(() => {
    const text = textElement()
    let frame = 0
    const observer = new ResizeObserver((entries) => {
      const resized = entries.find(({ target }) => target === text)
      if (resized) lines.textIs(resized.contentRect)
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => place.current(true))
    })
    if (text) observer.observe(text)
    for (const slot of column.current?.querySelectorAll('[data-slot]') ?? []) observer.observe(slot)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [column, lines, items])

  useEffect(() => {
    const margin = column.current
    const onTab = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
      place.current(true)
      target.scrollIntoView({ block: 'nearest' })
    }
    margin?.addEventListener('focusin', onTab)
    return () => margin?.removeEventListener('focusin', onTab)
  }, [column])
}

/** The slot somebody has come to with the keyboard: one that stood beyond the top has to be seen. */
function tabbedTo(column: HTMLElement): string | null {
  const { activeElement: active } = document
  if (!active || !column.contains(active) || !active.matches(':focus-visible')) return null
  return active.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? null
}

type Slots = ReadonlyMap<string | undefined, HTMLElement>

const slotsOf = (column: HTMLElement): Slots =>
  new Map([...column.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot, slot]))

const boxesOf = (items: readonly MarginItem[], slots: Slots, lines: ReadonlyMap<string, number>): readonly CardBox[] =>
  items.flatMap(({ key }) => {
    const slot = slots.get(key)
    const top = lines.get(key)
    return slot && top !== undefined ? [{ id: key, top, height: slot.offsetHeight }] : []
  })

/** All that leads goes with its first one; a line farther down in the same sentence does not hold another back. */
const raiseFirst = (boxes: readonly CardBox[], group: readonly CardBox[], rise: number): readonly CardBox[] =>
  rise === 0 ? boxes : boxes.map((box) => (group.includes(box) ? { ...box, top: box.top - rise } : box))

function putAt(slots: Slots, tops: ReadonlyMap<string, number>, used: string | null) {
  for (const [key, slot] of slots) {
    const at = tops.get(key ?? '')
    slot.hidden = at === undefined
    if (at === undefined) continue
    // A slot glides from one place to another, not to its first; the open one is at its line at once, to be scrolled to.
    slot.toggleAttribute('data-glides', slot.dataset.placed !== undefined && key !== used)
    slot.style.translate = `0 ${Math.round(at)}px`
    slot.dataset.placed = ''
  }
}
