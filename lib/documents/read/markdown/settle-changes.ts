import type { NoteKind } from '../note-tally'

/** How CriticMarkup closes what it opens. https://github.com/CriticMarkup/CriticMarkup-toolkit */
const CLOSERS: Readonly<Record<string, RegExp>> = {
  '{++': /\\[\s\S]|\+\+\}/g,
  '{--': /\\[\s\S]|--\}/g,
  '{~~': /\\[\s\S]|~~\}/g,
  '{>>': /\\[\s\S]|<<\}/g,
  '{==': /\\[\s\S]|==\}/g,
}
const OPENERS = /\\[\s\S]|\{(?:\+\+|--|~~|>>|==)/g
const ARROW = '~>'
/** Characters of what closes. */
const CLOSER = 3

/**
 * Takes changes and comments written as CriticMarkup, as a tracked copy of Stet is, out of a Markdown text: the changes
 * as accepted. Signs that are escaped, or that nothing closes, are words. Each sign is looked at once.
 */
export function settleChanges(source: string, count: (kind: NoteKind) => void): string {
  if (!/\{(?:\+\+|--|~~|>>|==)/.test(source)) return source
  const unclosed = new Set<string>()
  const pieces: string[] = []
  let at = 0
  OPENERS.lastIndex = 0
  for (let found = OPENERS.exec(source); found; found = OPENERS.exec(source)) {
    const [opener] = found
    if (opener.startsWith('\\') || unclosed.has(opener)) continue
    const start = found.index + opener.length
    const end = closedAt(source, opener, start)
    if (end === undefined) {
      unclosed.add(opener)
      continue
    }
    pieces.push(source.slice(at, found.index), settle(opener, source.slice(start, end), count))
    at = end + CLOSER
    OPENERS.lastIndex = at
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

/** Where what was opened is closed. */
function closedAt(source: string, opener: string, from: number): number | undefined {
  const closer = CLOSERS[opener]
  if (!closer) return undefined
  closer.lastIndex = from
  for (let found = closer.exec(source); found; found = closer.exec(source)) {
    if (!found[0].startsWith('\\')) return found.index
  }
  return undefined
}

/** What stands there in the end. */
function settle(opener: string, content: string, count: (kind: NoteKind) => void): string {
  if (opener === '{==') return content
  if (opener === '{~~') {
    const arrow = content.indexOf(ARROW)
    // Nothing takes its place: it is no change.
    if (arrow < 0) return `{~~${content}~~}`
    count('tracked-changes')
    return content.slice(arrow + ARROW.length)
  }
  count(opener === '{>>' ? 'comments' : 'tracked-changes')
  return opener === '{++' ? content : ''
}
