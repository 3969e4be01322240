import { diffArrays } from 'diff'
import type { DiffStep } from './edit'
import { type Change, type Piece, slideChanges } from './slide-changes'
import { splitWords } from './words'

/**
 * More changed pieces than this and two passages have nothing in common that is worth showing: one replaces the other.
 * It also bounds the work, which grows with length times changes.
 */
const MOST_CHANGES = 1500

/** A paragraph with the empty lines after it. */
const PARAGRAPH = /[^\n]*\n+|[^\n]+$/g

/**
 * The difference of two texts in whole words: what is shared is kept, what is replaced stands together, the cut words
 * before the new ones. Paragraphs are compared first and words only inside those that differ, so a long article is
 * quick. Equal and deleted steps joined are `from`; equal and inserted steps joined are `to`.
 */
export function diffWords(from: string, to: string): DiffStep[] {
  if (from === to) return from === '' ? [] : [{ op: 'equal', text: from }]
  const pieces = compare(from.match(PARAGRAPH) ?? [], to.match(PARAGRAPH) ?? [], compareParagraphs)
  return steps(slideChanges(pieces))
}

/** Aligns two lists of tokens; `inside` decides what becomes of a stretch that differs. */
function compare(from: string[], to: string[], inside: (change: Change) => Piece[]): Piece[] {
  const parts = diffArrays(from, to, { maxEditLength: MOST_CHANGES })
  if (!parts) return inside({ cut: from, put: to })
  const pieces: Piece[] = []
  let cut: string[] = []
  let put: string[] = []
  const close = () => {
    if (cut.length > 0 || put.length > 0) for (const piece of inside({ cut, put })) pieces.push(piece)
    cut = []
    put = []
  }
  for (const { added, removed, value } of parts) {
    if (removed) cut = cut.concat(value)
    else if (added) put = put.concat(value)
    else {
      close()
      for (const token of value) pieces.push(token)
    }
  }
  close()
  return pieces
}

/** Paragraphs that differ; when there are too many changes for that, paragraph against paragraph. */
function compareParagraphs({ cut, put }: Change): Piece[] {
  const pieces = compareSentences(cut.join(''), put.join(''))
  const isTooMuch = pieces.length === 1 && cut.length > 1 && cut.length === put.length
  return isTooMuch ? cut.flatMap((paragraph, index) => compareWords(paragraph, put[index] ?? '')) : pieces
}

/**
 * Whole sentences first, so that one which stands is not taken apart for the small words that it shares with a new one
 * before it; then the words inside those that differ.
 */
function compareSentences(from: string, to: string): Piece[] {
  const [old, now] = [sentencesOf(from), sentencesOf(to)]
  if (old.length < 2 && now.length < 2) return compareWords(from, to)
  const parts = diffArrays(old, now, { maxEditLength: MOST_CHANGES, comparator: isSameSentence })
  if (!parts?.some(({ added, removed }) => !added && !removed)) return compareWords(from, to)
  const pieces: Piece[] = []
  let [oldAt, newAt] = [0, 0]
  let [cut, put] = ['', '']
  const close = () => {
    if (cut || put) for (const piece of compareWords(cut, put)) pieces.push(piece)
    cut = put = ''
  }
  for (const { added, removed, count } of parts) {
    if (removed) cut += old.slice(oldAt, oldAt + count).join('')
    else if (added) put += now.slice(newAt, newAt + count).join('')
    else {
      for (const [index, before] of old.slice(oldAt, oldAt + count).entries()) {
        const words = before.trimEnd()
        close()
        for (const word of splitWords(words)) pieces.push(word)
        cut = before.slice(words.length)
        put = now[newAt + index]?.slice(words.length) ?? ''
      }
    }
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  close()
  return pieces
}

/** A sentence as far as a difference needs to know it, with the spaces after it; joined they are the text. */
const SENTENCE = /(?:[^.?!\n]|[.?!](?=[\p{L}\p{N}]))*(?:[.?!\n]+[^\s\p{L}\p{N}]*\s*|$)/gu

const sentencesOf = (text: string) => (text.match(SENTENCE) ?? []).filter((sentence) => sentence !== '')

const isSameSentence = (one: string, other: string) => one.trimEnd() === other.trimEnd()

function compareWords(from: string, to: string): Piece[] {
  if (from === to) return splitWords(from)
  return compare(splitWords(from), splitWords(to), (change) => [change])
}

/** Joins pieces of one kind into steps, and puts what was cut before what replaces it. */
function steps(pieces: readonly Piece[]): DiffStep[] {
  const result: DiffStep[] = []
  let equal = ''
  let cut = ''
  let put = ''
  const close = () => {
    if (equal) result.push({ op: 'equal', text: equal })
    if (cut) result.push({ op: 'delete', text: cut })
    if (put) result.push({ op: 'insert', text: put })
    equal = cut = put = ''
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (cut || put) close()
      equal += piece
    } else {
      cut += piece.cut.join('')
      put += piece.put.join('')
    }
  }
  close()
  return result
}
