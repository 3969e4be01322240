import { THEMES, type Theme } from '@/lib/core/people/preferences'

export const THEME_COOKIE = 'stet-theme'
const A_YEAR_IN_SECONDS = 31_536_000

const isTheme = (value: string | undefined): value is Theme => THEMES.some((theme) => theme === value)

/** What the cookie says; anything unknown follows the system. */
export const readTheme = (cookie: string | undefined): Theme => (isTheme(cookie) ? cookie : 'auto')

/** In the browser: paints the page in the theme and remembers it for this browser. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`
}
