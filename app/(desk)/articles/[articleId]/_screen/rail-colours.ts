import { STATUSES } from '@/lib/core/review/vocabulary'
import type { RailColours } from './draw-rail'

/** The colours of the rail as the theme has them now: a canvas knows nothing of tokens, so an element is asked. */
export function railColours(inside: HTMLElement): RailColours {
  const probe = document.createElement('span')
  inside.append(probe)
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries([
    ...STATUSES.map((status) => [status, read(`--status-${status}`)] as const),
    ['error', read('--attribution-error')],
  ]) as unknown as RailColours
  probe.remove()
  return colours
}

/** Calls back when the theme changes, by the person or by the system. Answers what stops it. */
export function onThemeChange(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', listener)
  const chosen = new MutationObserver(listener)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', listener)
    chosen.disconnect()
  }
}
