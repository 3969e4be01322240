import { overlaps } from '@/lib/core/text/span'
import type { SourceView } from '@/lib/schemas/sources'
import type { SentenceView, VersionView } from '@/lib/schemas/views'

/** An address that the story itself names, and the first sentence that does. */
export interface LinkOfStory {
  readonly href: string
  readonly words: string
  readonly sentenceId: string | null
}

/** The web pages that a story links to and that are no sources of it yet, in reading order, each once. */
export function linksOfStory(
  { text, marks }: Pick<VersionView, 'text' | 'marks'>,
  sentences: readonly SentenceView[],
  sources: readonly Pick<SourceView, 'address'>[],
): readonly LinkOfStory[] {
  const known = new Set(sources.map(({ address }) => address))
  return marks.flatMap(({ type, href, start, end }) => {
    if (type !== 'link' || !href || !/^https?:/i.test(href) || known.has(href)) return []
    known.add(href)
    const sentence = sentences.find((one) => overlaps(one, { start, end }))
    return [{ href, words: text.slice(start, end), sentenceId: sentence?.id ?? null }]
  })
}
