import { VERDICT_LABELS } from '../../core/review/labels'
import type { Verdict } from '../../core/review/vocabulary'
import { cutAtWord } from '../../core/text/recognise-steps/cut-at-word'
import type { ExportInput } from './export-input'
import { safeLink } from './safe-link'

/** From 1, which is false, to 5, which is true. What could not be judged has no number. */
export const RATINGS: Readonly<Record<Verdict, number | undefined>> = {
  true: 5,
  'mostly-true': 4,
  mixed: 3,
  misleading: 2,
  false: 1,
  unverifiable: undefined,
  unproven: undefined,
}

/** Longer ones are cut in the lists of search engines. UTF-16 units. */
const MOST_WORDS = 75

/** Claims with a verdict, after schema.org, as a list. Its signs `<` are written so that it can stand in a `script` of a page. */
export function writeClaimReview({
  article,
  document,
  title,
  meta,
  review,
  address,
  generatedAt,
}: ExportInput): string {
  if (!review) throw new Error('Claims are written from the record of the work.')
  const page = `${address ?? 'http://localhost'}/articles/${article?.id ?? ''}`
  const reviews = review.annotations.flatMap((mark) => {
    if (mark.kind !== 'claim' || !mark.verdict) return []
    const rating = RATINGS[mark.verdict]
    const on = review.evidence.filter(({ annotationId }) => annotationId === mark.id)
    const links = on.flatMap(({ sourceId }) => {
      const href = safeLink(review.sources.find(({ id }) => id === sourceId)?.address ?? '')
      return href ? [href] : []
    })
    const words = document.text.slice(mark.start, mark.end) || mark.exact
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: `${page}#${encodeURIComponent(mark.id)}`,
        datePublished: generatedAt.slice(0, 10),
        claimReviewed: cutAtWord(words.replace(/\s+/g, ' ').trim(), MOST_WORDS - 1),
        author: { '@type': 'Person', name: mark.createdByName ?? 'Unknown' },
        reviewBody: mark.body ?? undefined,
        itemReviewed: {
          '@type': 'Claim',
          name: words,
          author: mark.speaker ? { '@type': 'Person', name: mark.speaker } : undefined,
          datePublished: meta.date,
          appearance: { '@type': 'CreativeWork', headline: title, url: page },
          citation: links.length > 0 ? [...new Set(links)] : undefined,
        },
        reviewRating: {
          '@type': 'Rating',
          alternateName: VERDICT_LABELS[mark.verdict],
          ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
        },
      },
    ]
  })
  return `${JSON.stringify(reviews, null, 2).replaceAll('<', '\\u003c')}\n`
}
