'use client'

import { useEffect, useRef } from 'react'
import { STATUS_LABELS } from '@/app/_ui/status-label'
import { blockAt } from '../_engine/block-at'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { KINDS } from './kinds'

/** Says to a screen reader where one is and what was done. Written straight to the element: it renders nothing. */
export function Announcer() {
  const { store } = useDesk()
  const region = useRef<HTMLParagraphElement>(null)
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const said = whatToSay(state, before)
        if (said && region.current) region.current.textContent = said
      }),
    [store],
  )
  return <p ref={region} aria-live="polite" className="only-heard" />
}

/** “Sentence 12 of 63, unreviewed, 1 claim” after a move; “Verified” after a status. Null when neither happened. */
function whatToSay(state: DeskState, before: DeskState): string | null {
  const status = statusSet(state, before)
  if (!state.focus || state.focus === before.focus) return status
  const range = state.focus.ids.length
  const here = range > 1 ? `${range} sentences` : describeSentence(state, state.focus.id)
  return [status, here].filter(Boolean).join('. ')
}

function statusSet({ objects, changes }: DeskState, { focus, changes: changesBefore }: DeskState): string | null {
  const sentence = changes !== changesBefore && focus ? objects.sentences.get(focus.id) : undefined
  if (!sentence || lastSaid.get(sentence.id) === sentence.status) return null
  lastSaid.set(sentence.id, sentence.status)
  return STATUS_LABELS[sentence.status]
}
const lastSaid = new Map<string, string>()

function describeSentence({ objects, positions, order, blocks }: DeskState, id: string): string {
  const sentence = objects.sentences.get(id)
  if (!sentence) return ''
  lastSaid.set(id, sentence.status)
  const block = blocks[blockAt(blocks, sentence.start)]
  const marks = (block?.annotations ?? []).filter(({ start, end }) => start < sentence.end && end > sentence.start)
  const counts = Map.groupBy(marks, ({ kind }) => KINDS[kind].label.toLowerCase())
  return [
    `Sentence ${(positions.get(id) ?? 0) + 1} of ${order.length}`,
    STATUS_LABELS[sentence.status].toLowerCase(),
    ...Array.from(counts, ([label, list]) => `${list.length} ${label}${list.length === 1 ? '' : 's'}`),
  ].join(', ')
}
