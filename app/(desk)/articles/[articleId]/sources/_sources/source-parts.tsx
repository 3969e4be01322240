import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type PartWindow, wordsIn } from '@/lib/core/source/part-window'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { SourcePart } from '@/lib/core/source/source-text'
import { overlaps, type Span } from '@/lib/core/text/span'
import { MoreParts } from './more-parts'
import { Part, type Resting } from './source-part'
import styles from './source-words.module.css'
import type { SourceWindow } from './use-source-window'

interface Props {
  readonly root: RefObject<HTMLDivElement | null>
  readonly window: PartWindow
  readonly picked: Span | null
  readonly marked: Span | null
  readonly hit: Span | null
  readonly resting: readonly Resting[]
  readonly onMore: SourceWindow['more']
  readonly onPick: (span: Span) => void
}

const NONE: readonly Resting[] = []

/** The words of a source by paragraph or utterance: those that are here, and at both ends the way to more. */
export function SourceParts({ root, window, picked, marked, hit, resting, onMore, onPick }: Props) {
  const { first, total, parts } = window
  const behind = total - first - parts.length
  const byPart = useMemo(() => {
    const sorted = new Map<number, readonly Resting[]>()
    for (const part of parts) {
      const here = resting.filter((span) => overlaps(span, part))
      if (here.length > 0) sorted.set(part.start, here)
    }
    return sorted
  }, [parts, resting])
  const more = useSteadyMore(root, parts, onMore)
  const inPart = (span: Span | null, part: SourcePart) => (span && overlaps(span, part) ? span : null)
  return (
    <div ref={root} className={styles.parts}>
      {first > 0 && <MoreParts count={first} side="before" onMore={more} />}
      {parts.map((part, index) => (
        <Part
          key={part.start}
          {...{ part, words: wordsIn(window, part), onPick }}
          label={labelOf(part, parts[index - 1])}
          marked={inPart(marked, part)}
          picked={inPart(picked, part)}
          hit={inPart(hit, part)}
          resting={byPart.get(part.start) ?? NONE}
        />
      ))}
      {behind > 0 && <MoreParts count={behind} side="behind" onMore={more} />}
    </div>
  )
}

/** Keeps the line that one reads where it is while parts come or go above it. */
function useSteadyMore(root: Props['root'], parts: readonly SourcePart[], onMore: Props['onMore']) {
  const line = useRef<{ readonly element: Element; readonly top: number } | null>(null)
  const [isAsking, setAsking] = useState(false)
  const more = useCallback(
    async (side: 'before' | 'behind') => {
      if (isAsking) return
      setAsking(true)
      await onMore(side, () => {
        line.current = lineAt(root.current)
      })
      setAsking(false)
    },
    [root, onMore, isAsking],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts are drawn.
  useLayoutEffect(() => {
    const kept = line.current
    line.current = null
    if (!kept?.element.isConnected) return
    const pane = root.current?.parentElement
    if (pane) pane.scrollTop += kept.element.getBoundingClientRect().top - kept.top
  }, [parts])
  return more
}

/** The first part that is in sight. */
function lineAt(root: HTMLDivElement | null) {
  const pane = root?.parentElement
  if (!root || !pane) return null
  const edge = pane.getBoundingClientRect().top
  const element = [...root.getElementsByTagName('p')].find((part) => part.getBoundingClientRect().bottom > edge)
  return element ? { element, top: element.getBoundingClientRect().top } : null
}

/** Page and speaker where they are others than those of the part before. */
function labelOf(part: SourcePart, before: SourcePart | undefined): string {
  const page = part.page !== before?.page ? part.page : undefined
  const speaker = part.speaker !== before?.speaker ? part.speaker : undefined
  return sayLocator({ page, from: part.from, speaker })
}
