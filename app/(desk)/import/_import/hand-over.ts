import type { ImportSource } from './import-source'

let handed: { readonly articleId: string; readonly source: ImportSource } | undefined

/** Keeps a source for the page that takes drafts of this article in, so that nobody has to give it twice. */
export function handOver(articleId: string, source: ImportSource): void {
  handed = { articleId, source }
}

/** The source that was kept for an article, once. */
export function takeHandedOver(articleId: string): ImportSource | undefined {
  const source = handed?.articleId === articleId ? handed.source : undefined
  handed = undefined
  return source
}
