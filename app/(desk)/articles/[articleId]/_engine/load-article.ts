import type { ArticleView } from '@/lib/schemas/views'

export type Loaded =
  | { readonly kind: 'article'; readonly article: ArticleView }
  | { readonly kind: 'missing' | 'failed' }

/** Reads the article. The address is the one the page preloads. */
export async function loadArticle(fetch: typeof globalThis.fetch, articleId: string): Promise<Loaded> {
  try {
    const response = await fetch(`/api/v1/articles/${articleId}`, { credentials: 'same-origin' })
    if (response.status === 404) return { kind: 'missing' }
    return response.ok ? { kind: 'article', article: await response.json() } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
