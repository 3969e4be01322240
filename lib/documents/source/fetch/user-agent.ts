import { version } from '../../../../package.json'

/** Who asks for a page: `Stet/1.2.3 (+https://stet.example.org)`. */
export const userAgent = (publicUrl?: string) =>
  `Stet/${version} (${publicUrl ? `+${new URL(publicUrl).href}` : 'a newsroom checks its sources; one page for one person'})`
