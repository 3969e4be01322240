import { type RefObject, useEffect } from 'react'
import { clearPlace } from './clear-place'

/** What somebody reads now: the focused sentence of an article, or the quote of a list that is framed. */
const IN_FOCUS = '[id^="sentence-"]:is([aria-current="true"], [aria-pressed="true"]), li[aria-current="true"]'
/** Where the messages can stand, as toast.module.css places them. The first is the place that the page has for them. */
const PLACES = ['', 'head', 'over', 'foot'] as const

/** Moves messages away from the words that somebody reads, for as long as there are any. */
export function useClearOfFocus(messages: RefObject<HTMLElement | null>, isShown: boolean) {
  useEffect(() => {
    const element = messages.current
    if (!element || !isShown) return
    const boxAt = (place: string) => {
      if (element.dataset.place !== place) element.dataset.place = place
      return element.getBoundingClientRect()
    }
    const clear = () => {
      const lines = [...document.querySelectorAll(IN_FOCUS)].flatMap((one) => [...one.getClientRects()])
      const here = element.dataset.place ?? ''
      const place = clearPlace([here, ...PLACES.filter((other) => other !== here)], boxAt, lines)
      if (place !== undefined) boxAt(place)
    }
    // After the paint, when asking where things stand costs nothing.
    let asked = 0
    const later = () => {
      asked ||= requestAnimationFrame(() => {
        setTimeout(() => {
          asked = 0
          clear()
        })
      })
    }
    const sizes = new ResizeObserver(clear)
    sizes.observe(element)
    const focus = new MutationObserver(later)
    focus.observe(document.body, { subtree: true, attributeFilter: ['aria-current', 'aria-pressed'] })
    addEventListener('scroll', later, { capture: true, passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(asked)
      sizes.disconnect()
      focus.disconnect()
      removeEventListener('scroll', later, { capture: true })
      removeEventListener('resize', later)
      delete element.dataset.place
    }
  }, [messages, isShown])
}
