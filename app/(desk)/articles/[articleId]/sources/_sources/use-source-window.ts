import { useCallback, useState } from 'react'
import { type Refused, send } from '@/app/_people/send'
import { holdsPlace, joinWindows, type PartWindow, trimWindow } from '@/lib/core/source/part-window'
import type { SourceWindowView } from '@/lib/schemas/source-words'

/** More parts than this are not drawn at once; those farthest away go. */
const MOST_PARTS = 600

export interface SourceWindow {
  readonly window: PartWindow
  /** Brings the parts before or behind those that are here. `atOnceBefore` is called when they have come, before they stand there. */
  readonly more: (side: 'before' | 'behind', atOnceBefore: () => void) => Promise<void>
  /** Brings a place of the source here, when it is not. */
  readonly goTo: (offset: number) => Promise<void>
}

/**
 * The parts of a source that are here: at first those around the place that the address names, then what one scrolls or
 * jumps to. When the address names another place that is not here, those around it come with the page.
 */
export function useSourceWindow(
  sourceId: string,
  given: PartWindow,
  place: { readonly start: number } | null,
  onProblem: (problem: Refused) => void,
): SourceWindow {
  const [window, setWindow] = useState(given)
  const [shown, setShown] = useState(place?.start)
  if (place?.start !== shown) {
    setShown(place?.start)
    if (place && !holdsPlace(window, place)) setWindow(given)
  }
  const ask = useCallback(
    async (query: string, take: (now: PartWindow, come: PartWindow) => PartWindow, atOnceBefore?: () => void) => {
      try {
        const come = await send<SourceWindowView>('GET', `/sources/${sourceId}/parts?${query}`)
        atOnceBefore?.()
        setWindow((now) => take(now, come))
      } catch (error) {
        onProblem(error as Refused)
      }
    },
    [sourceId, onProblem],
  )
  const end = window.first + window.parts.length
  const more = useCallback(
    (side: 'before' | 'behind', atOnceBefore: () => void) =>
      side === 'before'
        ? ask(`before=${window.first}`, withBefore, atOnceBefore)
        : ask(`from=${end}`, withBehind, atOnceBefore),
    [ask, window.first, end],
  )
  const isHere = useCallback((start: number) => holdsPlace(window, { start }), [window])
  const goTo = useCallback(
    async (offset: number) => {
      if (!isHere(offset)) await ask(`at=${offset}`, (_, come) => come)
    },
    [ask, isHere],
  )
  return { window, more, goTo }
}

/** What came for a window that has moved on meanwhile is let go of. */
const withBefore = (now: PartWindow, come: PartWindow) =>
  come.first + come.parts.length === now.first ? trimWindow(joinWindows(come, now), MOST_PARTS, 'end') : now
const withBehind = (now: PartWindow, come: PartWindow) =>
  come.first === now.first + now.parts.length ? trimWindow(joinWindows(now, come), MOST_PARTS, 'start') : now
