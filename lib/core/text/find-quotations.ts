import { isSpace } from './characters'
import type { Span } from './span'

const MARK = /["'“”‘’«»„]/g
const DOUBLE_OPENING = new Set(['“', '«', '„'])
const DOUBLE_CLOSING = new Set(['”', '»', '“'])
const OPENING_BRACKET = /[([{—–-]/
const ENDING = /[.,?!…]/
const LETTER = /[\p{L}\p{N}]/u

/**
 * The quotations of one block that are opened and closed in it, outermost only, marks included, in order. A mark that
 * opens again before the first is closed is taken as the opening one. Single marks close only behind a point or comma,
 * so that no apostrophe does.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  let single = false
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const isSingle = mark === "'" || mark === '‘' || mark === '’'
    if (open >= 0 && !single && isSingle) continue
    if (open >= 0 && single === isSingle && closes(text, index, mark)) {
      found.push({ start: open, end: index + 1 })
      open = -1
    } else if (opens(text, index, mark)) {
      open = index
      single = isSingle
    }
  }
  return found
}

function opens(text: string, at: number, mark: string): boolean {
  if (DOUBLE_OPENING.has(mark)) return true
  if (mark === '”' || mark === '»' || mark === '’') return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return (isSpace(before.charCodeAt(0)) || OPENING_BRACKET.test(before)) && !isSpace(after.charCodeAt(0))
}

function closes(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' '
  if (mark === '"') return !isSpace(before.charCodeAt(0)) || isSpace((text[at + 1] ?? ' ').charCodeAt(0))
  if (DOUBLE_CLOSING.has(mark)) return mark !== '“' || !LETTER.test(text[at + 1] ?? '')
  return mark !== '‘' && ENDING.test(before) && !LETTER.test(text[at + 1] ?? '')
}
