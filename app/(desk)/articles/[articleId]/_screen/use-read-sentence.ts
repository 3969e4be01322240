'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { SentenceView } from '@/lib/schemas/views'
import { onceAfterPaint } from '../_engine/once-after-paint'
import { useDesk } from '../_engine/use-desk'
import { sentenceElement } from './text-dom'

/**
 * The sentence that is being read: the focused one, unless somebody has scrolled up until it lay below the screen, for
 * then they read something before it. `onChange` is called after the paint in which it became another, so that no key
 * waits for what follows.
 */
export function useReadSentence(onChange: () => void): () => SentenceView | null {
  const { store } = useDesk()
  const isBelow = useRef(false)
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1)
      const now = entry?.isIntersecting === false && entry.boundingClientRect.top > 0
      if (now === isBelow.current) return
      isBelow.current = now
      changed.current()
    })
    const watch = () => {
      isBelow.current = false
      observer.disconnect()
      const element = sentenceElement(store.getState().focus?.id ?? '')
      if (element) observer.observe(element)
    }
    const late = onceAfterPaint(() => {
      watch()
      changed.current()
    })
    watch()
    const stop = store.subscribe((state, before) => {
      if (state.focus?.id !== before.focus?.id || state.text !== before.text) late.ask()
    })
    return () => {
      stop()
      late.stop()
      observer.disconnect()
    }
  }, [store])

  return useCallback(() => {
    const { focus, objects } = store.getState()
    return isBelow.current ? null : (objects.sentences.get(focus?.id ?? '') ?? null)
  }, [store])
}
