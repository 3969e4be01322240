/** A sentence with the score it was given. */
export interface Scored {
  readonly score: number
  readonly isClaim: boolean
}

/** Highest score first; among equals the claims come last, so that a tie never flatters. */
const ranked = (scored: readonly Scored[]) =>
  scored.toSorted((a, b) => b.score - a.score || Number(a.isClaim) - Number(b.isClaim))

/** Mean over all claims of the share of claims among those ranked no lower; 0 to 1. */
export function averagePrecision(scored: readonly Scored[]): number {
  let [claims, sum] = [0, 0]
  ranked(scored).forEach(({ isClaim }, index) => {
    if (!isClaim) return
    claims++
    sum += claims / (index + 1)
  })
  return claims === 0 ? 0 : sum / claims
}

/** Harmonic mean of precision and recall when all from this score on count as claims; 0 to 1. */
export function f1At(threshold: number, scored: readonly Scored[]): number {
  const taken = scored.filter(({ score }) => score >= threshold)
  const right = taken.filter(({ isClaim }) => isClaim).length
  const all = scored.filter(({ isClaim }) => isClaim).length
  return taken.length + all === 0 ? 0 : (2 * right) / (taken.length + all)
}

const STEPS = 100
/** Thresholds whose F1 is this near to the best are as good as it: the difference is chance. */
const AS_GOOD = 0.003

/** The middle of the hundredths at which F1 is as good as best; steadier than the single best one. */
export function bestThreshold(scored: readonly Scored[]): number {
  const tried = Array.from({ length: STEPS - 1 }, (_, index) => (index + 1) / STEPS)
  const reached = tried.map((threshold) => f1At(threshold, scored))
  const best = Math.max(...reached)
  const good = tried.filter((_, index) => (reached[index] ?? 0) >= best - AS_GOOD)
  return ((good.at(0) ?? 0.5) + (good.at(-1) ?? 0.5)) / 2
}
