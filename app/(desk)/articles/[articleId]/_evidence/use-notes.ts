'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { restsOn } from '@/lib/core/review/evidence-demands'
import { onceAfterPaint } from '../_engine/once-after-paint'
import { useDesk } from '../_engine/use-desk'
import { textElement } from '../_screen/text-dom'
import { paint } from '../_screen/use-highlights'
import { useNear, useScreenStore } from '../_screen/use-screen'
import { addressOf } from './act-on-evidence'
import { drawNotes } from './draw-notes'
import { evidenceOf } from './evidence-store'
import { evidenceHere, lackingIn } from './here'

/** Draws the numbers of sources in the part of the article that is near, after the paint of whatever changed there. */
export function useNotes() {
  const desk = useDesk()
  const parts = useNear()
  const screen = useScreenStore()
  const router = useRouter()
  useEffect(() => {
    const { store } = desk
    const evidence = evidenceOf(desk)
    const draw = onceAfterPaint(() => {
      const { known, choices } = evidence.getState()
      if (!known) return
      const { blocks, objects, filter } = store.getState()
      const lacking = lackingIn(known, objects.sentences)
      // Who looks at what is lacking looks at what is lacking now.
      if (filter.kind === 'lacking' && !isSame(filter.ids, lacking))
        store.setState({ filter: { ...filter, ids: lacking } })
      const drawing = { sources: known.sources, addressOf: addressOf.bind(null, desk) }
      const [first, last] = parts.range
      const here = { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 }
      const near = choices?.showsSources ? evidenceHere(known, here) : []
      for (const { sentences } of blocks.slice(first, last + 1)) {
        for (const sentence of sentences) {
          const rests = near.filter((one) => restsOn(sentence, one))
          const lacks = sentence.status === 'verified' && lacking.has(sentence.id)
          drawNotes({ sentence, evidence: rests, lacks }, drawing)
        }
      }
    })
    draw.ask()
    const stops = [
      evidence.subscribe(draw.ask),
      parts.subscribe('range', draw.ask),
      store.subscribe((state, before) => {
        if (state.blocks !== before.blocks) draw.ask()
      }),
      screen.subscribe((state, before) => {
        if (state.correcting !== before.correcting) draw.ask()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      draw.stop()
    }
  }, [desk, parts, screen])
  useEffect(() => {
    const text = textElement()
    if (!text) return
    const numberOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('a[data-source]') : null
    const onClick = (event: MouseEvent) => {
      const href = numberOf(event)?.getAttribute('href')
      if (!href || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      router.push(href)
    }
    const onOver = (event: Event) => showWords(desk, numberOf(event))
    const gone = new AbortController()
    const { signal } = gone
    text.addEventListener('click', onClick, { signal })
    text.addEventListener('pointerover', onOver, { signal, passive: true })
    text.addEventListener('pointerleave', () => showWords(desk, null), { signal, passive: true })
    return () => gone.abort()
  }, [desk, router])
}

/** Paints the words of a sentence that rest on the source whose number is pointed at. */
function showWords(desk: ReturnType<typeof useDesk>, number: HTMLElement | null) {
  const { blocks, objects } = desk.store.getState()
  const sentenceId = number?.closest('[data-sentence]')?.getAttribute('data-sentence') ?? ''
  const sentence = objects.sentences.get(sentenceId)
  const here = sentence ? evidenceHere(evidenceOf(desk).getState().known, sentence) : []
  const spans = here.flatMap(({ sourceId, start, end }) =>
    sourceId === number?.dataset.source && start !== null && end !== null ? [{ start, end }] : [],
  )
  paint('resting-words', spans, blocks)
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((id) => b.has(id))
