'use client'

import { type PointerEvent, useEffect, useRef } from 'react'
import type { Status } from '@/lib/core/review/vocabulary'
import { overlaps } from '@/lib/core/text/span'
import { isWaiting } from '../_engine/findings'
import { onceAfterPaint } from '../_engine/once-after-paint'
import type { BlockSlice, DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { drawRail, type RailColours } from './draw-rail'
import styles from './rail.module.css'
import { onThemeChange, railColours } from './rail-colours'
import { railPlaces, railTicks, sentenceAt } from './rail-ticks'

/**
 * The whole article as a thin line of signs; press or drag to go there. It is drawn into one canvas, after the paint of
 * whatever changed, and only the marker moves with the focus. Keys reach every sentence without it, so it is not read out.
 */
export function Rail() {
  const { store, actions } = useDesk()
  const rail = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const marker = useRef<HTMLSpanElement>(null)
  const places = useRef(railPlaces([], 0))
  const colours = useRef<RailColours>(null)

  useEffect(() => {
    const element = rail.current
    if (!element || !canvas.current) return
    const draw = onceAfterPaint(() => {
      colours.current ??= railColours(element)
      if (canvas.current) places.current = paint(canvas.current, element, colours.current, store.getState())
      mark()
    })
    const mark = () => {
      const { focus, positions } = store.getState()
      const top = places.current.tops[positions.get(focus?.id ?? '') ?? -1]
      if (!marker.current) return
      marker.current.hidden = top === undefined
      marker.current.style.translate = `0 ${(top ?? 0) + places.current.pitch / 2}px`
    }
    const resized = new ResizeObserver(draw.ask)
    resized.observe(element)
    const stopTheme = onThemeChange(() => {
      colours.current = null
      draw.ask()
    })
    const stopStore = store.subscribe((state, before) => {
      if (state.changes !== before.changes || state.order !== before.order) draw.ask()
      if (state.focus !== before.focus) mark()
    })
    return () => {
      resized.disconnect()
      stopTheme()
      stopStore()
      draw.stop()
    }
  }, [store])

  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { tops, pitch } = places.current
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top
    const id = store.getState().order[sentenceAt(tops, pitch, y)]
    if (id) actions.focusSentence(id)
  }
  return (
    <div className={styles.rail} aria-hidden>
      <div
        ref={rail}
        className={styles.track}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          goTo(event)
        }}
        onPointerMove={(event) => event.buttons > 0 && goTo(event)}
      >
        <canvas ref={canvas} className={styles.canvas} />
        <span ref={marker} className={styles.marker} hidden />
      </div>
    </div>
  )
}

function paint(canvas: HTMLCanvasElement, rail: HTMLElement, colours: RailColours, { blocks }: DeskState) {
  const { clientWidth: width, clientHeight: height } = rail
  const scale = window.devicePixelRatio || 1
  canvas.width = width * scale
  canvas.height = height * scale
  const places = railPlaces(
    blocks.map(({ sentences }) => sentences.length),
    height,
  )
  const context = canvas.getContext('2d')
  context?.scale(scale, scale)
  if (context) drawRail(context, railTicks(places, blocks.flatMap(signsOf)), width, colours)
  return places
}

interface Sign {
  readonly status: Status
  readonly hasError: boolean
  readonly hasFinding: boolean
}

/** Kept by block, which is another object as soon as something in it changed: of a long article few blocks ever do. */
const known = new WeakMap<BlockSlice, readonly Sign[]>()

function signsOf(block: BlockSlice): readonly Sign[] {
  const before = known.get(block)
  if (before) return before
  const errors = block.annotations.filter(({ kind, state }) => kind === 'attribution-error' && state !== 'closed')
  const found = block.findings.filter((one) => one.kind === 'attribution-error' && isWaiting(one, block))
  const signs = block.sentences.map(({ status, start, end }) => ({
    status,
    hasError: errors.some((error) => overlaps(error, { start, end })),
    hasFinding: found.some((finding) => overlaps(finding, { start, end })),
  }))
  known.set(block, signs)
  return signs
}
