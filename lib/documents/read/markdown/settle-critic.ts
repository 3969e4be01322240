import type { TrackedChanges } from '../reading'

export interface Settled {
  readonly text: string
  /** How many changes were settled. */
  readonly changes: number
  /** Words of the comments; the text has `{>>n<<}` in the place of each, by its index. */
  readonly comments: readonly string[]
}

/** What opens something in CriticMarkup, with what closes it. */
const CLOSERS: Readonly<Record<string, string>> = { '++': '++}', '--': '--}', '~~': '~~}', '==': '==}', '>>': '<<}' }
/** A sign that counts for itself, code, or what opens something. */
const NEXT = /\\[\s\S]|`+|\{(\+\+|--|~~|==|>>)/g
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/**
 * Settles CriticMarkup in Markdown: insertions, deletions and substitutions as made or as not made, wherever they stand,
 * also over several blocks; highlights lose their signs. What is not closed, escaped, or in code is no markup.
 */
export function settleCritic(source: string, wanted: TrackedChanges): Settled {
  const isMade = wanted === 'accepted'
  const comments: string[] = []
  /** Where a sign comes next; without it a text of openers alone would be searched from each. */
  const nextOf = nextPlaces(source)
  const endOfCode = codeEnds(source)
  let changes = 0
  let text = ''
  let at = 0
  NEXT.lastIndex = 0
  for (let found = NEXT.exec(source); found; found = NEXT.exec(source)) {
    const [sign, kind] = found
    const end = found.index + sign.length
    if (sign.startsWith('`')) NEXT.lastIndex = endOfCode(sign, end)
    const closer = kind === undefined ? undefined : CLOSERS[kind]
    const closes = closer === undefined ? NOWHERE : nextOf(closer, end)
    if (closer === undefined || closes === NOWHERE) continue
    // What puts nothing in the place of anything is no substitution.
    if (kind === '~~' && nextOf('~>', end) > closes) continue
    const inner = source.slice(end, closes)
    text += source.slice(at, found.index)
    if (kind === '>>') text += `{>>${comments.push(inner.replace(ESCAPED, '$1').trim()) - 1}<<}`
    else if (kind === '==') text += inner
    else {
      changes++
      text += settled(kind ?? '', inner, isMade)
    }
    at = closes + closer.length
    NEXT.lastIndex = at
  }
  return { text: text + source.slice(at), changes, comments }
}

function settled(kind: string, inner: string, isMade: boolean): string {
  if (kind === '++') return isMade ? inner : ''
  if (kind === '--') return isMade ? '' : inner
  const arrow = inner.indexOf('~>')
  return isMade ? inner.slice(arrow + 2) : inner.slice(0, arrow)
}

const NOWHERE = Number.POSITIVE_INFINITY

/** Tells where a sign comes next that is not escaped. To be asked from the front to the back. */
function nextPlaces(source: string): (sign: string, from: number) => number {
  const known = new Map<string, number>()
  return (sign, from) => {
    const there = known.get(sign) ?? -1
    if (there >= from) return there
    let at = source.indexOf(sign, from)
    while (at >= 0 && source[at - 1] === '\\' && source[at - 2] !== '\\') at = source.indexOf(sign, at + 1)
    const place = at < 0 ? NOWHERE : at
    known.set(sign, place)
    return place
  }
}

/**
 * Where code ends that begins with a run of backticks: behind the next run of as many; where there is none, behind the run
 * itself. To be asked from the front to the back.
 */
function codeEnds(source: string): (ticks: string, from: number) => number {
  /** Starts of runs by their length, the last first. */
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const known = runs.get(run.length)
    if (known) known.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return (ticks, from) => {
    const starts = runs.get(ticks.length) ?? []
    while ((starts.at(-1) ?? from) < from) starts.pop()
    const next = starts.at(-1)
    if (next === undefined) return from
    // A blank line ends a paragraph, and with it code that is no block of its own.
    const isOver = ticks.length < 3 && /\n[ \t]*\n/.test(source.slice(from, next))
    return isOver ? from : next + ticks.length
  }
}
