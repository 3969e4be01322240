'use client'

import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Refused } from '@/app/_people/send'
import { toast } from '@/app/_ui/toast'
import { type PartWindow, wordsIn } from '@/lib/core/source/part-window'
import type { Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import { offsetsIn } from './offsets-in'
import type { Resting } from './source-part'
import { SourceParts } from './source-parts'
import { SourceSearch } from './source-search'
import styles from './source-words.module.css'
import { spanIn } from './span-in'
import { usePageKeys } from './use-page-keys'
import { useSourceWindow } from './use-source-window'

interface Props {
  readonly sourceId: string
  readonly given: PartWindow
  readonly evidence: readonly EvidenceView[]
  readonly picked: Span | null
  /** `12-40`: the place to show. */
  readonly start: string | undefined
  readonly onPick: (span: Span, words: string) => void
  /** The way back, beside the search. */
  readonly back: ReactNode
  /** What is said of the source, above its words. */
  readonly children: ReactNode
}

const tell = ({ message }: Refused) => void toast({ title: message, tone: 'danger' }, 'source-words')

/** The words of a source. What is selected by mouse, or a whole part by Enter, is what evidence points to. */
export function SourceWords({ sourceId, given, evidence, picked, start, onPick, back, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const shown = useMemo(() => spanIn(start), [start])
  const { window, more, goTo } = useSourceWindow(sourceId, given, shown, tell)
  const [hit, setHit] = useState<Span | null>(null)
  const resting = useMemo(
    () =>
      evidence.flatMap(({ sourceId: of, locator: { start, end }, stance }): Resting[] =>
        of === sourceId && start !== undefined && end !== undefined ? [{ start, end, stance }] : [],
      ),
    [evidence, sourceId],
  )
  usePageKeys({ search: () => field.current?.select() })
  useShown(root, '[data-shown]', shown, window)
  useShown(root, '[data-hit]', hit, window)
  const latest = useRef({ onPick, window, goTo })
  latest.current = { onPick, window, goTo }
  const pick = useCallback((span: Span) => {
    const { onPick, window } = latest.current
    onPick(span, wordsIn(window, span))
  }, [])
  // By mouse, by finger or by the browser's own keys: what is selected is picked.
  useEffect(() => {
    // What is picked is drawn anew, which would move the beginning of a selection that the mouse is still making.
    let isDrawing = false
    const pickSelected = () => {
      const span = root.current && offsetsIn(root.current)
      if (span) pick(span)
      return span
    }
    const gone = new AbortController()
    const { signal } = gone
    const onSelect = () => {
      if (!isDrawing) pickSelected()
    }
    const onDown = ({ pointerType }: PointerEvent) => {
      isDrawing = pointerType === 'mouse'
    }
    const onUp = () => {
      // The words stay marked as picked; as such they are dragged.
      if (isDrawing && pickSelected()) document.getSelection()?.removeAllRanges()
      isDrawing = false
    }
    document.addEventListener('selectionchange', onSelect, { signal })
    document.addEventListener('pointerdown', onDown, { signal })
    document.addEventListener('pointerup', onUp, { signal })
    return () => gone.abort()
  }, [pick])
  const onHit = useCallback((next: Span | null) => {
    setHit(next && { ...next })
    if (next) latest.current.goTo(next.start)
  }, [])
  return (
    <>
      <div className={styles.head}>
        {back}
        <SourceSearch {...{ sourceId, window, field, onHit }} onProblem={tell} />
      </div>
      {children}
      <SourceParts {...{ root, window, picked, hit, resting }} marked={picked ?? shown} onMore={more} onPick={pick} />
    </>
  )
}

/** Scrolls to a place, once, as soon as its part is here. */
function useShown(root: RefObject<HTMLElement | null>, selector: string, place: Span | null, window: PartWindow) {
  const last = useRef<Span | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another window the place may be here.
  useEffect(() => {
    const element = place !== last.current && root.current?.querySelector(selector)
    if (!element) return
    last.current = place
    element.scrollIntoView({ block: 'center' })
  }, [root, selector, place, window])
}
