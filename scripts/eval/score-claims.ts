import type { Claim } from '@/lib/core/reading/reading'
import { type Agreement, f1 } from './agreement'
import type { ClaimRow } from './rows'

export interface ClaimScore {
  /** Average precision, 0 to 1: how well the sentences worth checking come first. */
  readonly averagePrecision: number
  readonly agreement: Agreement
  readonly f1: number
}

export function scoreClaims(rows: readonly ClaimRow[], judge: (sentence: string) => readonly Claim[]): ClaimScore {
  const judged = rows.map(({ sentence, label }) => {
    const claims = judge(sentence)
    const score = Math.max(0, ...claims.map((claim) => claim.score))
    return { score, isFound: claims.some((claim) => claim.checkWorthy), isThere: label === 1 }
  })
  const agreement = {
    right: judged.filter(({ isFound, isThere }) => isFound && isThere).length,
    found: judged.filter(({ isFound }) => isFound).length,
    there: judged.filter(({ isThere }) => isThere).length,
  }
  return { averagePrecision: averagePrecision(judged), agreement, f1: f1(agreement) }
}

/** Of two with the same score the one that is not worth checking comes first, so that a tie earns nothing. */
function averagePrecision(judged: readonly { readonly score: number; readonly isThere: boolean }[]): number {
  const ranked = [...judged].sort((a, b) => b.score - a.score || Number(a.isThere) - Number(b.isThere))
  let right = 0
  let sum = 0
  ranked.forEach(({ isThere }, index) => {
    if (isThere) sum += ++right / (index + 1)
  })
  return right === 0 ? 0 : sum / right
}
