'use client'

import { useEffect } from 'react'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

/** What is not there at first and is wanted at once when it is: fields that take keys, and the insides of a card. */
const fetchAll = () => {
  void import('./open-annotation')
  void import('./open-correction')
  void import('./note-composer')
  void import('./correction-editor')
  void import('./error-picker')
}

/** Fetches what opens on the desk as soon as somebody stirs, long after the article could be read. */
export function useFetchAhead() {
  useEffect(() => {
    const fetched = new AbortController()
    const fetchAhead = () => {
      fetched.abort()
      fetchAll()
    }
    for (const sign of SIGNS) document.addEventListener(sign, fetchAhead, { signal: fetched.signal, passive: true })
    return () => fetched.abort()
  }, [])
}
