import type { Run } from './redline'

/** Spaces that HTML would show and read as one or as none: two and more, a tab, and those beside a line break. */
const LOST = /[ \t]{2,}|\t| (?=\n(?!\n))|(?<=(?<!\n)\n) /g

/**
 * Runs in which spaces that would be lost stand by themselves. They are looked for across runs, because bold may end
 * between two; words that are cut have no part in that.
 */
export function partSpaces(runs: readonly Run[]): readonly Run[] {
  const stay = runs.map(({ text, op }) => (op === 'delete' ? '' : text))
  const lost = lostIn(stay.join(''))
  let at = 0
  return runs.flatMap((run, index) => {
    const from = at
    at += stay[index]?.length ?? 0
    return run.op === 'delete' ? parted(run, lostIn(run.text), 0) : parted(run, lost, from)
  })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const lostIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(LOST)].map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length }))

/** A run that begins at `from`, cut where such spaces begin and end. */
function parted(run: Run, lost: readonly Stretch[], from: number): readonly Run[] {
  const to = from + run.text.length
  const inside = lost.filter(({ start, end }) => start < to && end > from)
  if (inside.length === 0) return [run]
  const cuts = inside.flatMap(({ start, end }) => [start, end]).filter((cut) => from < cut && cut < to)
  const edges = [from, ...cuts, to]
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? from
    const keepsSpaces = inside.some((spaces) => spaces.start <= start && end <= spaces.end)
    return { ...run, text: run.text.slice(start - from, end - from), ...(keepsSpaces && { keepsSpaces }) }
  })
}
