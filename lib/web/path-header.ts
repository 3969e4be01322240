/** In which `proxy.ts` tells a page its own path and query, and where sign-in is to lead back to. */
export const PATH_HEADER = 'x-stet-path'

/** The sign-in page that leads back to `path` afterwards. */
export const signInHref = (path: string | null) =>
  path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'

/** Where to go after sign-in: a path of this house and nothing else, whatever the address says. */
export function safeNext(next: string | undefined): string {
  const home = 'http://stet.invalid'
  if (!next?.startsWith('/') || !URL.canParse(next, home)) return '/'
  const url = new URL(next, home)
  return url.origin === home && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
