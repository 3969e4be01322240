/**
 * `npm run train-claims -- FILE`: learns the weights of the claim score from rows of ClaimBuster, prints what
 * cross-validation says of them, and writes them to lib/core/reading/claims/weights.json.
 */
import { writeFileSync } from 'node:fs'
import { FEATURE_GROUPS, type Feature } from '@/lib/core/reading/claims/visit-features'
import type { LinearModel } from './logistic-regression'
import { averagePrecision, bestThreshold, f1At } from './measures'
import { numberFeatures } from './number-features'
import { readRows } from './read-rows'
import { crossValidate, train } from './train'

const WEIGHTS = 'lib/core/reading/claims/weights.json'

const rounded = (weight: number) => Math.round(weight * 1000) / 1000
const percent = (share: number) => (100 * share).toFixed(1)

/** Features by group and name; words in the order of the alphabet, and without those whose weight is nothing. */
function asJson(features: readonly Feature[], model: LinearModel, bias: number): string {
  const weighted = features.map(({ group, name }, index) => ({ group, name, weight: rounded(model[index] ?? 0) }))
  const groups = FEATURE_GROUPS.map((group) => {
    const own = weighted.filter((entry) => entry.group === group && entry.weight !== 0)
    if (group === 'words') own.sort((one, other) => (one.name < other.name ? -1 : 1))
    return [group, Object.fromEntries(own.map(({ name, weight }) => [name, weight]))]
  })
  return `${JSON.stringify({ bias: rounded(bias), ...Object.fromEntries(groups) }, null, 2)}\n`
}

const file = process.argv[2]
if (!file) throw new Error('Usage: npm run train-claims -- FILE')
const { rows, features } = numberFeatures(readRows(file))
const judged = crossValidate(rows, features.length)
const threshold = bestThreshold(judged)
console.log(`${rows.length} sentences, ${rows.filter(({ isClaim }) => isClaim).length} of them claims`)
console.log(
  `Judged by models that did not know their debate: AP ${percent(averagePrecision(judged))}, F1 ${percent(f1At(threshold, judged))}`,
)
const model = train(rows, features.length)
/** Moved so that a score of one half stands where the threshold was. */
const bias = (model.at(-1) ?? 0) - Math.log(threshold / (1 - threshold))
writeFileSync(WEIGHTS, asJson(features, model, bias))
console.log(`Written: ${WEIGHTS}`)
