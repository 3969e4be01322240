'use client'

import { useEffect } from 'react'
import type { Span } from '@/lib/core/text/span'
import type { FindingView } from '@/lib/schemas/views'
import { isWaiting } from '../_engine/findings'
import { onceAfterPaint } from '../_engine/once-after-paint'
import type { BlockSlice } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { onCompare } from './use-compare'
import { paint } from './use-highlights'
import { useNear, useScreenStore } from './use-screen'

/**
 * Paints hairlines under what the program proposes, in the part of the article that is near: after the paint of whatever
 * changed there, so that no key waits for it.
 */
export function useFoundWords() {
  const { store } = useDesk()
  const near = useNear()
  const screen = useScreenStore()
  useEffect(() => {
    const draw = onceAfterPaint(() => {
      const { blocks } = store.getState()
      const [first, last] = near.range
      const here = blocks.slice(first, last + 1)
      paint(
        'found-error',
        here.flatMap((block) => spansIn(block, isError)),
        blocks,
      )
      paint(
        'found-quote',
        here.flatMap((block) => spansIn(block, isQuote)),
        blocks,
      )
    })
    draw.ask()
    const stopNear = near.subscribe('range', draw.ask)
    const stopStore = store.subscribe((state, before) => {
      if (state.blocks !== before.blocks) draw.ask()
    })
    // Words that were typed anew are other words on the page, also when they came to nothing.
    const stopScreen = screen.subscribe((state, before) => {
      if (state.correcting !== before.correcting) draw.ask()
    })
    const stopCompare = onCompare(draw.ask)
    return () => {
      stopCompare()
      stopScreen()
      stopNear()
      stopStore()
      draw.stop()
    }
  }, [store, near, screen])
}

const isError = ({ kind }: FindingView) => kind === 'attribution-error'
/** Claims have no line: it would be under every sentence that says something, and is no news to who reads it. */
const isQuote = ({ kind }: FindingView) => kind === 'quote'

const spansIn = (block: BlockSlice, isWanted: (finding: FindingView) => boolean): readonly Span[] =>
  block.findings.filter((one) => isWanted(one) && isWaiting(one, block))
