import { BEST_RATING, RATINGS, WORST_RATING } from '../../core/claims/ratings'
import { VERDICT_LABELS } from '../../core/review/labels'
import { cutAtWord } from '../../core/text/recognise-steps/cut-at-word'
import type { ExportInput } from './export-input'
import { safeLink } from './safe-link'

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
        datePublished: (mark.checkedAt ?? generatedAt).slice(0, 10),
        claimReviewed: cutAtWord(words.replace(/\s+/g, ' ').trim(), MOST_WORDS - 1),
        author: { '@type': 'Person', name: mark.createdByName ?? 'Unknown' },
        reviewBody: mark.explanation ?? mark.body ?? undefined,
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
          ...(rating === null ? {} : { ratingValue: rating, bestRating: BEST_RATING, worstRating: WORST_RATING }),
        },
      },
    ]
  })
  return `${JSON.stringify(reviews, null, 2).replaceAll('<', '\\u003c')}\n`
}
