import { BLOCK_SEPARATOR } from '../text/document'
import type { Edit } from './edit'
import { contentOf, cutAfter, type Part } from './passage'

/** A block of the new text. */
export interface Piece {
  readonly text: string
  /** Where the first of its words that stood in the old text was; missing when all of it is new. */
  readonly origin?: number
}

export interface TidyPassage<E extends Edit> {
  /** The parts, now leaving exactly the pieces joined by separators. */
  readonly parts: readonly Part<E>[]
  /** None when every word is gone. */
  readonly pieces: readonly Piece[]
}

/** One line break, or what stands between two. */
interface Token<E extends Edit> {
  readonly part: Part<E>
  /** Of its first character in the old text, when it stood there. */
  readonly origin: number | undefined
  readonly text: string
}

/**
 * Cuts an edited passage into new blocks at its empty lines. A block without words goes, together with one separator;
 * so do line breaks at the edges of a block and those beyond the two of a separator.
 */
export function tidyPassage<E extends Edit>(text: string, parts: readonly Part<E>[]): TidyPassage<E> {
  const tokens = parts.flatMap((part) => tokensOf(text, part))
  const stays = new Set<Token<E>>()
  const pieces: Piece[] = []
  let separator: Token<E>[] = []
  let line: Token<E>[] = []
  let breaks: Token<E>[] = []

  const close = () => {
    line = withoutBlankLines(line)
    if (line.length > 0) {
      for (const token of [...separator, ...line]) stays.add(token)
      pieces.push({
        text: line.map((token) => token.text).join(''),
        origin: line.find((token) => token.origin !== undefined && isInk(token))?.origin,
      })
      separator = breaks.slice(0, BLOCK_SEPARATOR.length)
    }
    line = []
    breaks = []
  }
  for (const token of tokens) {
    if (token.text === '\n') breaks.push(token)
    else {
      if (breaks.length >= BLOCK_SEPARATOR.length) close()
      if (line.length > 0) line.push(...breaks)
      breaks = []
      line.push(token)
    }
  }
  close()
  return { parts: keepOnly(parts, tokens, stays), pieces }
}

/** A block from its first line with words to its last. */
function withoutBlankLines<T extends { readonly text: string }>(line: readonly T[]): T[] {
  const first = line.findIndex(isInk)
  const last = line.findLastIndex(isInk)
  const breakAfter = line.findIndex(({ text }, index) => index > last && text === '\n')
  const start = line.findLastIndex(({ text }, index) => index < first && text === '\n') + 1
  return first === -1 ? [] : line.slice(start, breakAfter === -1 ? line.length : breakAfter)
}

const isInk = ({ text }: { text: string }) => /\S/.test(text)

function tokensOf<E extends Edit>(text: string, part: Part<E>): Token<E>[] {
  return [...contentOf(text, part).matchAll(/\n|[^\n]+/g)].map(({ 0: token, index }) => ({
    part,
    origin: part.edit ? undefined : part.start + index,
    text: token,
  }))
}

/** The parts again, without the tokens that do not stay. */
function keepOnly<E extends Edit>(parts: readonly Part<E>[], tokens: readonly Token<E>[], stays: Set<Token<E>>) {
  const reduced: Part<E>[] = []
  let edit = parts.find((part) => part.edit)?.edit
  let next = 0
  for (const part of parts) {
    edit = part.edit ?? edit
    let replacement = ''
    for (let token = tokens[next]; token?.part === part; token = tokens[++next]) {
      if (token.origin === undefined) replacement += stays.has(token) ? token.text : ''
      else {
        const end = token.origin + token.text.length
        if (edit && !stays.has(token)) reduced.push(cutAfter(token.origin, end, edit))
        else reduced.push({ start: token.origin, end })
      }
    }
    if (part.edit) reduced.push({ ...part, edit: { ...part.edit, replacement } })
  }
  return reduced
}
