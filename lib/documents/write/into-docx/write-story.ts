import { outermostEdge } from './break-out'
import type { FileChange } from './file-change'
import type { Piece } from './map-words'
import { type PlacedMarker, topOf } from './place-threads'
import type { Addition, ChangePlan } from './plan-changes'
import type { Side } from './put-in'
import type { Splices } from './splices'
import type { Units } from './units'
import { writtenDate, writtenName } from './word-xml'
import { paragraphWriter } from './write-paragraphs'
import { type EdgeEvent, type RunWork, writeRun } from './write-run'
import { around, childOf, type XmlElement } from './xml-tree'

export interface StoryWork {
  readonly units: Units
  readonly plan: ChangePlan
  readonly changes: readonly FileChange[]
  readonly markers: readonly PlacedMarker[]
  /** A number that no change, comment or other mark of the file has. */
  readonly nextId: () => number
}

/** Writes a plan and the ends of comments into a part, by splices that leave alone all they do not touch. */
export function writeStory({ units, plan, changes, markers, nextId }: StoryWork, splices: Splices): void {
  const { source } = units.map.tree
  const attributes = (change: number) => {
    const { author = '', date = '1970-01-01' } = changes[change] ?? {}
    return `w:id="${nextId()}" w:author="${writtenName(author)}" w:date="${writtenDate(date)}"`
  }
  const renew = (tag: string) => tag.replace(/(\s(?:\w+:)?id\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${nextId()}"`)
  const writer = paragraphWriter(units, plan, { attributes, renew })
  const edges = { before: new Map<number, EdgeEvent[]>(), after: new Map<number, EdgeEvent[]>() }
  const runs = cutRuns(units, plan)
  const changed = new Set([...runs.keys()].flatMap((run) => around(run, 'w:p') ?? []))
  const stand = (side: Side, unit: number, run: XmlElement, event: EdgeEvent) => {
    edges[side].set(unit, [...(edges[side].get(unit) ?? []), event])
    runs.add(run)
  }

  for (const side of ['before', 'after'] as const) {
    for (const [unit, additions] of plan[side]) {
      const piece = units.pieceAt(unit)
      if (!piece?.run) continue
      changed.add(piece.paragraph)
      for (const addition of additions) {
        const edge: XmlElement = edgeFor(addition, piece, piece.run, unit, side)
        const write = () => writer.words(addition, unit, edge !== piece.run)
        if (edge === piece.run) stand(side, unit, piece.run, { rank: 2, write })
        else splices.beside(edge, side, 2, write)
      }
    }
  }
  for (const { unit, side, rank, xml, isStart } of markers) {
    const piece = units.pieceAt(unit)
    const top = topOf(piece?.run ?? piece?.element)
    if (piece?.run && top === piece.run) stand(side, unit, piece.run, { rank, write: () => xml })
    else if (top) splices.beside(top, isStart ? 'before' : 'after', rank, () => xml)
  }

  const pieceOf = new Map<XmlElement, Piece>()
  for (const piece of units.map.pieces) if (piece.run && runs.has(piece.run)) pieceOf.set(piece.element, piece)
  const work: RunWork = { source, splices, pieceOf, cutBy: plan.cutBy, ...edges, attributes }
  for (const run of runs) splices.replace(run, () => writeRun(run, work))
  for (const paragraph of writer.touched) {
    changed.add(paragraph)
    splices.properties(paragraph, () => writer.properties(paragraph))
  }
  for (const [side, all] of [['before', plan.newBefore] as const, ['after', plan.newAfter] as const]) {
    for (const [paragraph, additions] of all) {
      changed.add(paragraph)
      for (const one of additions) splices.beside(paragraph, side, 2, () => writer.paragraphs(one, paragraph))
    }
  }
  for (const paragraph of changed) dropFallback(paragraph, splices)
}

/** The runs of which words go. */
function cutRuns({ map }: Units, { cutBy }: ChangePlan): Set<XmlElement> {
  const runs = new Set<XmlElement>()
  cutBy.forEach((change, unit) => {
    const run = change === -1 ? undefined : map.pieces[map.pieceOf[unit] ?? -1]?.run
    if (run) runs.add(run)
  })
  return runs
}

/** Beside what new words stand: the run, or a link they are no part of, or an insertion of others that ends or begins there as well. */
function edgeFor(
  { parts, outside }: Addition,
  { element, first, text }: Piece,
  run: XmlElement,
  unit: number,
  side: Side,
): XmlElement {
  if (outside) return outside
  const content = run.children.filter(({ name }) => name !== 'w:rPr')
  const isAtEdge =
    side === 'before'
      ? content[0] === element && unit === first
      : content.at(-1) === element && unit === first + text.length - 1
  return isAtEdge && parts.length === 1 ? outermostEdge(run, side) : run
}

/** A text box stands in the file twice. The form for old programs, which is not changed with the other, goes. */
function dropFallback(paragraph: XmlElement, splices: Splices) {
  for (let choice = around(paragraph, 'mc:Choice'); choice; choice = around(choice.parent, 'mc:Choice')) {
    const fallback = childOf(choice.parent, 'mc:Fallback')
    if (fallback) splices.replace(fallback, () => '')
  }
}
