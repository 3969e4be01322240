const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:']
const LONGEST = 2_048

/** The address as a browser would read it, when it is absolute and harmless to follow; else undefined. */
export function safeHref(raw: string | undefined): string | undefined {
  if (!raw || raw.length > LONGEST || !URL.canParse(raw)) return undefined
  const url = new URL(raw)
  return SCHEMES.includes(url.protocol) ? url.href : undefined
}
