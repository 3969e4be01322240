import { BLOCK_SEPARATOR } from '../../core/text/document'
import type { ExportCorrection } from './export-input'
import type { ChangeOp, Run } from './redline'

export type WrapperKind =
  | { readonly type: 'dateline' }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'change'; readonly op: Exclude<ChangeOp, 'equal'>; readonly correction?: ExportCorrection }
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }

/** Runs as a tree: what a format writes around words. */
export type Nested =
  | { readonly type: 'words'; readonly run: Run }
  | (WrapperKind & { readonly children: readonly Nested[] })

interface PlacedRun extends Run {
  readonly isLinkOutside: boolean
}

/** Neighbours that are `same` stand in one wrapper, when there is one for them. */
interface Layer {
  readonly same: (a: PlacedRun, b: PlacedRun) => boolean
  readonly wrapper: (run: PlacedRun) => WrapperKind | undefined
}

const sameLink = (a: Run, b: Run) => a.href === b.href
export const isBreak = (run: Run) => run.text === BLOCK_SEPARATOR

/**
 * From the outside in. A link that keeps some of its words stands around its changes; one that is new or cut altogether
 * stands inside, and so do bold and italic, so that nothing of them is left when the change is taken or refused.
 */
const LAYERS: readonly Layer[] = [
  {
    same: (a, b) => a.isDateline === b.isDateline,
    wrapper: ({ isDateline }) => (isDateline ? { type: 'dateline' } : undefined),
  },
  {
    same: sameLink,
    wrapper: ({ href, isLinkOutside }) => (href && isLinkOutside ? { type: 'link', href } : undefined),
  },
  {
    same: (a, b) => a.op === b.op && a.correction === b.correction && !isBreak(a) && !isBreak(b),
    wrapper: ({ op, correction }) => (op === 'equal' ? undefined : { type: 'change', op, correction }),
  },
  {
    same: sameLink,
    wrapper: ({ href, isLinkOutside }) => (href && !isLinkOutside ? { type: 'link', href } : undefined),
  },
  { same: (a, b) => a.isBold === b.isBold, wrapper: ({ isBold }) => (isBold ? { type: 'bold' } : undefined) },
  { same: (a, b) => a.isItalic === b.isItalic, wrapper: ({ isItalic }) => (isItalic ? { type: 'italic' } : undefined) },
]

export function nestRuns(runs: readonly Run[]): Nested[] {
  const placed = neighbours(runs, sameLink).flatMap((linked) => {
    const isLinkOutside = linked.some(({ op }) => op === 'equal')
    return linked.map((run) => ({ ...run, isLinkOutside }))
  })
  return wrap(placed, 0)
}

function wrap(runs: readonly PlacedRun[], depth: number): Nested[] {
  const layer = LAYERS[depth]
  if (!layer) return runs.map((run) => ({ type: 'words', run }))
  return neighbours(runs, layer.same).flatMap((group) => {
    const children = wrap(group, depth + 1)
    const wrapper = group[0] && layer.wrapper(group[0])
    return wrapper ? [{ ...wrapper, children }] : children
  })
}

/** Cuts a list into stretches of neighbours that are the same. */
export function neighbours<T>(items: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last !== undefined && same(last, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}
