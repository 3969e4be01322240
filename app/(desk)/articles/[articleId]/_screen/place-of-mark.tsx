'use client'

import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import type { findPlaces } from '@/lib/schemas/annotations'
import type { AnnotationView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import { followFocus } from './follow-focus'
import styles from './place-of-mark.module.css'
import { useKeyLabel } from './use-key-label'
import { useNear } from './use-screen'

type Places = z.infer<typeof findPlaces.reply>
type Place = Places['candidates'][number]

/** Of a mark that a new text did not simply carry along: what it stood on, and where it may belong now. */
export function PlaceOfMark({ annotation }: { annotation: AnnotationView }) {
  const { id, start, end, how } = annotation
  const { actions, store } = useDesk()
  const near = useNear()
  const key = useKeyLabel('place')
  const places = usePlaces(id)
  const others = places?.candidates.filter((place) => place.start !== start || place.end !== end) ?? []
  const put = (place: Pick<Place, 'start' | 'end'>) => {
    if (!actions.placeAnnotation(id, place)) return
    actions.focusCard(id)
    // The tray is far from the words, and the margin exists only beside what is on screen.
    followFocus(store.getState(), near)
  }
  return (
    <div className={styles.place}>
      {places?.was && (
        <p className={styles.was}>
          <span className={styles.said}>In version {places.was.version}:</span> …{places.was.prefix}
          <mark>{places.was.exact}</mark>
          {places.was.suffix}…
        </p>
      )}
      {how !== 'orphan' && (
        <Button size="small" shortcut={key} onClick={() => put(annotation)}>
          It stands right
        </Button>
      )}
      {others.length > 0 && (
        <ul className={styles.choices} aria-label="Where it may belong">
          {others.map((place) => (
            <li key={place.start}>
              <button type="button" className={styles.choice} onClick={() => put(place)}>
                …{place.prefix}
                <b>{place.exact}</b>
                {place.suffix}… <span className={styles.said}>Put it here</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.said}>
        {others.length > 0 || how !== 'orphan' ? 'Or select' : 'Select'} its words in the text
        {key ? `, and press ${key}.` : '.'}
      </p>
    </div>
  )
}

/** Read when the card is opened; without a line the words can still be selected by hand. */
function usePlaces(id: string): Places | undefined {
  const [places, setPlaces] = useState<Places>()
  useEffect(() => {
    let isWanted = true
    send<Places>('GET', `/annotations/${id}/places`).then(
      (found) => isWanted && setPlaces(found),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
      },
    )
    return () => {
      isWanted = false
    }
  }, [id])
  return places
}
