import type { PhrasingContent } from 'mdast'
import { stateOf } from './about-change'
import { cleanCharacters } from './clean-characters'
import type { ExportCorrection } from './export-input'
import type { MarkedBlock } from './join-changed-breaks'
import { isBreak, type Nested, nestRuns } from './nest-runs'
import type { Run } from './redline'
import { safeLink } from './safe-link'

/** The words of a block. A block that is changed as a whole is marked around it, so its words stand bare. */
export function inlineMarkdown({ runs, whole }: MarkedBlock): PhrasingContent[] {
  const nodes = nestRuns(whole ? runs.map((run) => ({ ...run, op: 'equal' as const })) : runs)
  return writeNodes(nodes)
}

/** The comments of the corrections that end in these blocks, as one. */
export const commentOn = (runs: readonly Run[]) =>
  runs.flatMap(({ isLast, correction }) => (isLast && correction ? reasonOf(correction) : [])).join('; ')

/** Who, what kind of error, whether it is accepted, and why: on one line, without the sign that would end a comment. */
const reasonOf = (correction: ExportCorrection) =>
  cleanCharacters(
    `${[correction.author, correction.errorCode, stateOf(correction)].filter(Boolean).join(', ')}: ${correction.reason}`,
  )
    .replace(/<(?=<)/g, '< ')
    .replace(/\s+/g, ' ')
    .replace(/:? $/, '')

const writeNodes = (nodes: readonly Nested[]): PhrasingContent[] => joinText(inPairs(nodes).flatMap(writeNode))

/** A change, or an old and a new wording of one place. */
type Pair = Nested | readonly [ChangeNode, ChangeNode]
type ChangeNode = Extract<Nested, { type: 'change' }>

function inPairs(nodes: readonly Nested[]): Pair[] {
  const pairs: Pair[] = []
  for (const node of nodes) {
    const last = pairs.at(-1)
    if (node.type === 'change' && last && 'type' in last && last.type === 'change' && isReplacedBy(last, node)) {
      pairs[pairs.length - 1] = [last, node]
    } else pairs.push(node)
  }
  return pairs
}

const isReplacedBy = (old: ChangeNode, next: ChangeNode) =>
  old.op === 'delete' &&
  next.op === 'insert' &&
  old.correction === next.correction &&
  !holdsBreak(old) &&
  !holdsBreak(next)

const holdsBreak = ({ children }: ChangeNode) => children.some((child) => child.type === 'words' && isBreak(child.run))

function writeNode(node: Pair): PhrasingContent[] {
  if (!('type' in node)) {
    const [old, next] = node
    const replacement = writeNodes(next.children)
    return [
      { type: 'criticChange', op: 'delete', children: writeNodes(old.children), replacement },
      ...commentAfter(next),
    ]
  }
  if (node.type === 'words') return writeWords(node.run.text)
  if (node.type === 'change') {
    if (holdsBreak(node)) return [{ type: 'criticBreak', op: node.op }, ...commentAfter(node)]
    return [{ type: 'criticChange', op: node.op, children: writeNodes(node.children) }, ...commentAfter(node)]
  }
  const children = writeNodes(node.children)
  if (node.type === 'dateline') return children
  if (node.type === 'bold') return aroundInk(children, (inside) => ({ type: 'strong', children: inside }))
  if (node.type === 'italic') return aroundInk(children, (inside) => ({ type: 'emphasis', children: inside }))
  const url = safeLink(node.href)
  return url ? [{ type: 'link', url, children }] : children
}

function commentAfter(change: ChangeNode): PhrasingContent[] {
  const value = commentOn(runsOf(change))
  return value ? [{ type: 'criticComment', value }] : []
}

const runsOf = (node: Nested): Run[] => (node.type === 'words' ? [node.run] : node.children.flatMap(runsOf))

const writeWords = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: cleanCharacters(line) } as const]),
    ])

/** Markdown wants its signs close to the words: white space at the edges goes outside. */
function aroundInk(nodes: PhrasingContent[], wrap: (inside: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  const inside = [...nodes]
  for (let first = inside[0]; first && isEdge(first, /^\s/); first = inside[0]) {
    inside.shift()
    const [space, rest] = cutText(first, /^\s+/)
    before.push(space)
    if (rest) inside.unshift(rest)
  }
  for (let last = inside.at(-1); last && isEdge(last, /\s$/); last = inside.at(-1)) {
    inside.pop()
    const [space, rest] = cutText(last, /\s+$/)
    after.unshift(space)
    if (rest) inside.push(rest)
  }
  return inside.length > 0 ? [...before, wrap(inside), ...after] : [...before, ...after]
}

const isEdge = (node: PhrasingContent, space: RegExp) =>
  node.type === 'break' || (node.type === 'text' && space.test(node.value))

/** The white space of a text that a pattern finds, and what is left of it. */
function cutText(node: PhrasingContent, space: RegExp): [PhrasingContent, PhrasingContent?] {
  if (node.type !== 'text') return [node]
  const rest = node.value.replace(space, '')
  return [
    { type: 'text', value: space.exec(node.value)?.[0] ?? '' },
    rest === '' ? undefined : { type: 'text', value: rest },
  ]
}

/** Neighbouring texts as one, so that what has to be escaped is seen across them. */
function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}
