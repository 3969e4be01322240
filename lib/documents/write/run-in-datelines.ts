import type { RedlineBlock, Run } from './redline'

/** The dash, or the colon of some papers, that leads over to the story. */
const LEADS_OVER = /(?:[—–―:-]|\/\.)\s*$/u

/**
 * A dateline that ends with a dash stands at the head of the paragraph after it, as it does in print. A break between
 * the two that is new or cut is a space that is. One without a dash stays on a line of its own.
 */
export function runInDatelines(blocks: readonly RedlineBlock[]): RedlineBlock[] {
  const result: RedlineBlock[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    if (before?.kind.type !== 'dateline' || block.kind.type !== 'paragraph' || !leadsOver(before.runs)) {
      result.push(block)
      continue
    }
    const dateline = before.runs.map((run) => ({ ...run, isDateline: true }))
    const space: Run = { ...before.end, text: ' ', isBold: false, isItalic: false }
    result[result.length - 1] = { ...block, runs: [...dateline, space, ...block.runs] }
  }
  return result
}

/** By the words that stay, or, when all of them go, by those. */
function leadsOver(runs: readonly Run[]): boolean {
  const kept = runs.filter(({ op }) => op !== 'delete')
  return LEADS_OVER.test((kept.length > 0 ? kept : runs).map(({ text }) => text).join(''))
}
