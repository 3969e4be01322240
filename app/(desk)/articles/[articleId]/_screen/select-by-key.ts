import type { Span } from '@/lib/core/text/span'
import { blockAt } from '../_engine/block-at'
import type { Desk } from '../_engine/desk'
import { type SelectStep, selectWords, type WordSelection } from '../_engine/select-words'
import { spanHere } from '../_engine/span-here'
import { offsetOf } from '../_engine/text-offsets'
import type { DeskState } from '../_engine/types'
import { wordsIn } from '../_engine/words-in'
import { rangeIn, selectedSpan, textElement } from './text-dom'

/** Selects words of the article by one step, as a mouse would: what follows a selection follows this one too. */
export function selectByKey({ store, actions }: Desk, step: SelectStep): void {
  const state = store.getState()
  const span = selectedSpan(state.text)
  const here = span ?? spanHere({ ...state, selection: null })
  if (!here) return
  const next = selectWords(
    { ...around(state, here), focused: here },
    span && { ...span, isBackward: isBackward() },
    step,
  )
  if (next && select(state, next)) actions.setSelection({ start: next.start, end: next.end })
}

/** The words of all sentences that can be come to with one step, and where those end. */
function around({ blocks, text }: DeskState, { start, end }: Span) {
  const [first, last] = [blockAt(blocks, start), blockAt(blocks, Math.max(start, end - 1))]
  const sentences = blocks.slice(Math.max(first - 1, 0), last + 2).flatMap((block) => block.sentences)
  const from = sentences.findLastIndex((sentence) => sentence.start <= start)
  const to = sentences.findLastIndex((sentence) => sentence.start < end)
  const near = sentences.slice(Math.max(from - 1, 0), to + 2)
  return { words: near.flatMap((sentence) => wordsIn(text, sentence)), ends: near.map((sentence) => sentence.end) }
}

function isBackward(): boolean {
  const root = textElement()
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {}
  if (!root || !anchorNode || !focusNode) return false
  const anchor = offsetOf(root, { node: anchorNode, offset: anchorOffset })
  const focus = offsetOf(root, { node: focusNode, offset: focusOffset })
  return anchor !== null && focus !== null && focus < anchor
}

/** Makes it the selection of the browser and brings the end that was moved on screen. False when it is not drawn. */
function select({ blocks }: DeskState, { start, end, isBackward: backward }: WordSelection): boolean {
  const [first, last] = [blocks[blockAt(blocks, start)], blocks[blockAt(blocks, end - 1)]]
  const from = first && rangeIn(first, { start, end: Math.min(end, first.end) })
  const to = last && rangeIn(last, { start: Math.max(start, last.start), end })
  if (!from || !to) return false
  const ends = [
    [from.startContainer, from.startOffset],
    [to.endContainer, to.endOffset],
  ] as const
  const [anchor, focus] = backward ? [ends[1], ends[0]] : ends
  document.getSelection()?.setBaseAndExtent(...anchor, ...focus)
  focus[0].parentElement?.scrollIntoView({ block: 'nearest' })
  return true
}
