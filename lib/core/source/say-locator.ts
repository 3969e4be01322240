import type { Locator } from './locate'

/** A place in words: `page 3, paragraph 2`, `pages 3–4`, `00:12:04, Ann Roe`, `paragraph 7`. Empty when nothing is known. */
export function sayLocator({ page, toPage, paragraph, from, speaker }: Omit<Locator, 'start' | 'end'>): string {
  const place = from !== undefined ? [sayTime(from)] : sayPage(page, toPage, paragraph)
  return [...place, ...(speaker ? [speaker] : [])].join(', ')
}

function sayPage(page?: number, toPage?: number, paragraph?: number): string[] {
  if (page !== undefined && toPage !== undefined) return [`pages ${page}–${toPage}`]
  return [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ]
}

/** Milliseconds as `00:12:04`, whole seconds that have begun. */
export function sayTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000))
  const two = (value: number) => String(value).padStart(2, '0')
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')
}
