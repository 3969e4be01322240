import type { ChangeKind, QuoteStep } from '../result'

/** White space that both sides of a replacement have at an edge is no part of it. */
const SPACE_BEFORE = /^\s+/
const SPACE_BEHIND = /\s+$/

/** Adds what stands in the source and what stands in the quote in its place; nothing is added for empty texts. */
export function addStep(steps: QuoteStep[], source: string, quote: string, kind: ChangeKind): void {
  if (source === quote) {
    addText(steps, { op: 'equal', text: quote })
    return
  }
  const before = shared(SPACE_BEFORE.exec(source)?.[0] ?? '', SPACE_BEFORE.exec(quote)?.[0] ?? '')
  const [from, to] = [source.slice(before.length), quote.slice(before.length)]
  const behind = sharedEnd(SPACE_BEHIND.exec(from)?.[0] ?? '', SPACE_BEHIND.exec(to)?.[0] ?? '')
  addText(steps, { op: 'equal', text: before })
  addText(steps, { op: 'delete', text: from.slice(0, from.length - behind.length), kind })
  addText(steps, { op: 'insert', text: to.slice(0, to.length - behind.length), kind })
  addText(steps, { op: 'equal', text: behind })
}

/** Equal texts one behind the other are one step. */
function addText(steps: QuoteStep[], step: QuoteStep): void {
  if (step.text === '') return
  const last = steps.at(-1)
  if (last?.op === 'equal' && step.op === 'equal')
    steps[steps.length - 1] = { op: 'equal', text: last.text + step.text }
  else steps.push(step)
}

function shared(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

function sharedEnd(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length > 0 ? one.slice(-length) : ''
}
