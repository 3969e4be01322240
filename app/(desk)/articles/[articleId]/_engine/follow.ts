import type { Span } from '@/lib/core/text/span'
import type { Names } from './rename'

interface Sentences {
  readonly text: string
  readonly sentences: readonly (Span & { readonly id: string })[]
}

/**
 * After a new version the sentences have other ids. Those whose words stand are followed: the first of the same words
 * becomes the first of them, the second the second. What has changed has no follower.
 */
export function follow(before: Sentences, after: Sentences): Names {
  const waiting = new Map<string, string[]>()
  for (const { id, start, end } of after.sentences) {
    const words = after.text.slice(start, end)
    const ids = waiting.get(words)
    if (ids) ids.push(id)
    else waiting.set(words, [id])
  }
  return Object.fromEntries(
    before.sentences.flatMap(({ id, start, end }) => {
      const follower = waiting.get(before.text.slice(start, end))?.shift()
      return follower === undefined || follower === id ? [] : [[id, follower]]
    }),
  )
}
