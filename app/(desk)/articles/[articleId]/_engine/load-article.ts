import type { ArticleView } from '@/lib/schemas/views'

export type Loaded =
  | { readonly kind: 'article'; readonly article: ArticleView }
  | { readonly kind: 'missing' | 'failed' }

/** Reads the article from its address. */
export async function loadArticle(fetch: typeof globalThis.fetch, address: string): Promise<Loaded> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    if (response.status === 404) return { kind: 'missing' }
    if (!response.ok) return { kind: 'failed' }
    const article: ArticleView = await response.json()
    // From here to the next frame is what drawing costs: browsers show it, and bench/draw.ts measures it.
    performance.mark('article-arrived')
    return { kind: 'article', article }
  } catch {
    return { kind: 'failed' }
  }
}
