/** How deep a review may lie, and how much is looked at to find it. A feed has four levels. */
const DEEPEST = 40
const MOST_VALUES = 500_000

export type Fields = Readonly<Record<string, unknown>>

/**
 * Every ClaimReview in JSON-LD, in reading order: alone, in a list, in `@graph`, in a DataFeed, or beside what a page says
 * of itself. Walked with a stack of its own and with bounds, because anybody may have written it.
 */
export function findReviews(
  values: readonly unknown[],
  most: number,
): { readonly reviews: readonly Fields[]; readonly isAll: boolean } {
  const reviews: Fields[] = []
  const waiting = [...values].reverse().map((value) => ({ value, depth: 0 }))
  let looked = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (++looked > MOST_VALUES || depth > DEEPEST) return { reviews, isAll: false }
    if (isReview(value)) {
      if (reviews.length === most) return { reviews, isAll: false }
      reviews.push(value as Fields)
      continue
    }
    const inner = Array.isArray(value) ? value : Object.values(value)
    for (let at = inner.length - 1; at >= 0; at--) waiting.push({ value: inner[at], depth: depth + 1 })
  }
  return { reviews, isAll: true }
}

const isReview = (value: object) =>
  [(value as Fields)['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[:/])ClaimReview$/.test(type))
