/**
 * `npm run train-claims -- FILE`: learns the weights of the claim score from rows of ClaimBuster, prints what
 * cross-validation says of them, and writes them to lib/core/reading/claims/weights.json.
 */
import { writeFileSync } from 'node:fs'
import { FEATURE_GROUPS } from '@/lib/core/reading/claims/read-features'
import { averagePrecision, bestThreshold, f1At } from './measures'
import { readRows } from './read-rows'
import { crossValidate, type Trained, train } from './train'
import { featured } from './vocabulary'

const WEIGHTS = 'lib/core/reading/claims/weights.json'

const rounded = (weight: number) => Math.round(weight * 1000) / 1000
const percent = (share: number) => (100 * share).toFixed(1)

/** The bias is moved so that a score of one half stands where the threshold was. */
function asJson({ vocabulary, model }: Trained, threshold: number): string {
  const groups = FEATURE_GROUPS.map((group) => {
    const entries = vocabulary.entries.map((entry, index) => ({ ...entry, weight: rounded(model.weights[index] ?? 0) }))
    const own = entries.filter((entry) => entry.group === group && entry.weight !== 0)
    return [group, Object.fromEntries(own.map(({ name, weight }) => [name, weight]))]
  })
  const bias = rounded(model.bias - Math.log(threshold / (1 - threshold)))
  return `${JSON.stringify({ bias, ...Object.fromEntries(groups) }, null, 2)}\n`
}

const file = process.argv[2]
if (!file) throw new Error('Usage: npm run train-claims -- FILE')
const rows = readRows(file).map(featured)
const judged = crossValidate(rows)
const threshold = bestThreshold(judged)
console.log(`${rows.length} sentences, ${rows.filter(({ isClaim }) => isClaim).length} of them claims`)
console.log(
  `Judged by models that did not know their debate: AP ${percent(averagePrecision(judged))}, F1 ${percent(f1At(threshold, judged))}`,
)
writeFileSync(WEIGHTS, asJson(train(rows), threshold))
console.log(`Written: ${WEIGHTS}`)
