import { readClaimWords } from '@/lib/core/reading/claims/read-claim-words'
import { FEATURES, type Feature, visitFeatures } from '@/lib/core/reading/claims/visit-features'
import type { Example } from './logistic-regression'
import type { Row } from './read-rows'

/** An example and the document it comes from. */
export interface FeaturedRow extends Example {
  readonly doc: string
}

/** Rows as features by number, and what the numbers stand for. */
export interface FeaturedRows {
  readonly features: readonly Feature[]
  readonly rows: readonly FeaturedRow[]
}

/** Every word of the rows has a number, in the order in which they come. */
export function numberFeatures(rows: readonly Row[]): FeaturedRows {
  const features: Feature[] = [...FEATURES]
  const numbers = new Map<string, number>()
  const numberOfWord = (form: string) => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    numbers.set(form, features.length)
    return features.push({ group: 'words', name: form }) - 1
  }
  const featured = rows.map(({ doc, sentence, label }) => {
    const [indices, values]: [number[], number[]] = [[], []]
    visitFeatures(readClaimWords(sentence, { start: 0, end: sentence.length }), numberOfWord, (feature, value) => {
      indices.push(feature)
      values.push(value)
    })
    return { doc, isClaim: label === 1, indices, values }
  })
  return { features, rows: featured }
}
