import { rawName, type XmlElement } from './xml-tree'

/** What can be ended and begun again around something that does not belong into it. */
const BREAKABLE: ReadonlySet<string> = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag'])

/** What stands around a run, from the inside out, up to the outermost element of such a name; with `w:p`, up to the paragraph. */
function containers(run: XmlElement, upTo: 'w:p' | 'w:ins'): XmlElement[] {
  const all: XmlElement[] = []
  for (let at = run.parent; at && at.name !== 'w:p'; at = at.parent) all.push(at)
  if (upTo === 'w:p') return all
  return all.slice(0, all.findLastIndex(({ name }) => name === 'w:ins' || name === 'w:moveTo') + 1)
}

/** Whether a paragraph can be ended beside a run, or an insertion of others that it stands in. */
export const canBreakOut = (run: XmlElement, upTo: 'w:p' | 'w:ins') =>
  containers(run, upTo).every(({ name }) => BREAKABLE.has(name))

/** The tags that end all that stands around a run, and those that begin it again. `renew` gives what is begun a second time a number of its own. */
export function breakOut(
  source: string,
  run: XmlElement,
  upTo: 'w:p' | 'w:ins',
  renew: (tag: string) => string,
): readonly [close: string, open: string] {
  const all = canBreakOut(run, upTo) ? containers(run, upTo) : []
  const close = all.map((element) => `</${rawName(source, element)}>`).join('')
  const open = all.toReversed().map((element) => {
    const tag = source.slice(element.start, element.openEnd)
    return element.name === 'w:hyperlink' || element.name === 'w:smartTag' ? tag : renew(tag)
  })
  return [close, open.join('')]
}

/**
 * Where something beside a run may stand so that it is outside of insertions that others made: inside them, or, where
 * the run is at their edge, behind or before them.
 */
export function outermostEdge(run: XmlElement, side: 'before' | 'after'): XmlElement {
  let edge = run
  let reached = run
  for (let at = run; at.parent && at.parent.name !== 'w:p'; at = at.parent) {
    const siblings = at.parent.children
    if (siblings[side === 'after' ? siblings.length - 1 : 0] !== at) break
    reached = at.parent
    if (reached.name === 'w:ins' || reached.name === 'w:moveTo') edge = reached
  }
  return edge
}
