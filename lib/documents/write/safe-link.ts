const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:']

/** An address as a file may carry it: http, https or mailto, in its normal form, all ASCII; nothing for any other. */
export function safeLink(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  return SAFE_PROTOCOLS.includes(url.protocol) ? url.href : undefined
}
