import { readClaimWords } from '@/lib/core/reading/claims/read-claim-words'
import { type Feature, type FeatureGroup, readFeatures } from '@/lib/core/reading/claims/read-features'
import type { Example } from './logistic-regression'
import type { Row } from './read-rows'

/** A row with its features. */
export interface Featured {
  readonly doc: string
  readonly isClaim: boolean
  readonly features: readonly Feature[]
}

/** Features in fewer sentences teach more about these sentences than about others. */
const FEWEST_SENTENCES = 5

export const featured = ({ doc, sentence, label }: Row): Featured => ({
  doc,
  isClaim: label === 1,
  features: readFeatures(readClaimWords(sentence, { start: 0, end: sentence.length })),
})

/** The features worth a weight, in a fixed order: by group, then by name. */
export interface Vocabulary {
  readonly entries: readonly { readonly group: FeatureGroup; readonly name: string }[]
  readonly indexOf: ReadonlyMap<string, number>
}

const keyOf = ({ group, name }: { group: FeatureGroup; name: string }) => `${group} ${name}`

export function makeVocabulary(rows: readonly Featured[]): Vocabulary {
  const sentences = new Map<string, { feature: Feature; count: number }>()
  for (const feature of rows.flatMap(({ features }) => features)) {
    const key = keyOf(feature)
    sentences.set(key, { feature, count: (sentences.get(key)?.count ?? 0) + 1 })
  }
  const kept = [...sentences].filter(([, { count }]) => count >= FEWEST_SENTENCES)
  const ordered = kept.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return {
    entries: ordered.map(
      ([
        ,
        {
          feature: { group, name },
        },
      ]) => ({ group, name }),
    ),
    indexOf: new Map(ordered.map(([key], index) => [key, index])),
  }
}

/** What the vocabulary does not hold is left out. */
export function toExample({ features, isClaim }: Featured, { indexOf }: Vocabulary): Example {
  const known = features.flatMap((feature) => {
    const index = indexOf.get(keyOf(feature))
    return index === undefined ? [] : [{ index, value: feature.value }]
  })
  return { isClaim, indices: known.map(({ index }) => index), values: known.map(({ value }) => value) }
}
