/** Changes that stand between two stretches of words both texts share. Either side may be empty, never both. */
export interface Change {
  readonly cut: readonly string[]
  readonly put: readonly string[]
}

/** A difference as pieces: a word both texts share, or a change. */
export type Piece = string | Change

const GAP = /^[ \t\u00a0]+$/
const SPACE = /^\s/
const ENDS_SENTENCE = /[.!?…”’"')]$/
const ENDS_AS_WORD = /[\p{L}\p{N}\p{S}]$/u
const STARTS_AS_WORD = /^[\p{L}\p{N}\p{S}]/u

/**
 * A shortest difference is not always the one a person would mark. Two things are put right, and neither changes
 * what the two texts are: phrases replaced word by word become one replacement ("the quick" by "a slow", not two
 * with a lonely space between), and a lone cut or insertion slides to where a word, sentence or paragraph begins.
 */
export function slideChanges(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined || typeof piece === 'string') result.push(piece ?? '')
    else if (piece.cut.length > 0 && piece.put.length > 0) pushReplacement(result, piece, pieces[index + 1]) && index++
    else if (!pushWithPhrase(result, piece)) index += pushLoneChange(result, piece, pieces, index + 1)
  }
  return result
}

/** Adds a replacement. Returns whether the word after it was used up. */
function pushReplacement(result: Piece[], change: Change, next: Piece | undefined): boolean {
  const gap = result.at(-1)
  const before = result.at(-2)
  let { cut, put } = change
  if (typeof gap === 'string' && before && typeof before !== 'string' && isOnePhrase(before, gap, change)) {
    result.length -= 2
    cut = [...before.cut, gap, ...cut]
    put = [...before.put, gap, ...put]
  }
  if (typeof next === 'string' && addsParagraph(put, next)) {
    result.push({ cut, put: [] }, next, { cut: [], put: [...put.slice(1), next] })
    return true
  }
  result.push({ cut, put })
  return false
}

/** True when new words go on with a new paragraph after the full stop that also stands after the old ones: that one is shared. */
const addsParagraph = (put: readonly string[], next: string) => put[0] === next && (put[1]?.includes('\n') ?? false)

/** True when a change of words and a replacement have nothing but a space between them. */
const isOnePhrase = (before: Change, gap: string, after: Change) =>
  GAP.test(gap) &&
  [before.cut, before.put].every((words) => words.length === 0 || ENDS_AS_WORD.test(words.at(-1) ?? '')) &&
  [after.cut, after.put].every((words) => STARTS_AS_WORD.test(words[0] ?? ''))

/**
 * Adds a lone change to the replacement before it, when the two have nothing but a space between them and the change ends
 * in the same one: "chief of the clinic" by "the medical head" is one replacement, not that and a lonely "clinic". Returns
 * whether it did.
 */
function pushWithPhrase(result: Piece[], { cut, put }: Change): boolean {
  const gap = result.at(-1)
  const before = result.at(-2)
  const words = cut.length > 0 ? cut : put
  if (typeof gap !== 'string' || !before || typeof before === 'string') return false
  const isReplaced = before.cut.length > 0 && before.put.length > 0
  if (!isReplaced || words.at(-1) !== gap || !isOnePhrase(before, gap, { cut: words, put: words })) return false
  const more = [gap, ...words.slice(0, -1)]
  result.length -= 2
  result.push({
    cut: cut.length > 0 ? [...before.cut, ...more] : before.cut,
    put: cut.length > 0 ? before.put : [...before.put, ...more],
  })
  result.push(gap)
  return true
}

/**
 * Adds a cut or an insertion to `result` where it reads best among the places it can slide to, which all give the
 * same texts. Returns how many of the pieces from `next` on were used up.
 */
function pushLoneChange(result: Piece[], change: Change, pieces: readonly Piece[], next: number): number {
  const words = change.cut.length > 0 ? change.cut : change.put
  // The stretch it slides in: shared words it can move back over, itself, shared words it can move on over.
  const passed: string[] = []
  const last = () => words[words.length - 1 - passed.length] ?? passed[passed.length - words.length]
  while (result.at(-1) !== undefined && result.at(-1) === last()) passed.push(String(result.pop()))
  const back = passed.length
  const stretch = [...passed.reverse(), ...words]
  let used = 0
  while (pieces[next + used] !== undefined && pieces[next + used] === stretch[stretch.length - words.length]) {
    stretch.push(String(pieces[next + used]))
    used++
  }
  const around = [result.at(-2) ?? '', result.at(-1) ?? '', ...stretch, pieces[next + used] ?? '']
  let best = { at: back, grade: -1 }
  for (let at = 0; at + words.length <= stretch.length; at++) {
    const grade = gradeEdge(around, at + 2) + gradeEdge(around, at + 2 + words.length)
    if (grade > best.grade) best = { at, grade }
  }
  const moved = stretch.slice(best.at, best.at + words.length)
  for (const word of stretch.slice(0, best.at)) result.push(word)
  result.push(change.cut.length > 0 ? { cut: moved, put: [] } : { cut: [], put: moved })
  for (const word of stretch.slice(best.at + words.length)) result.push(word)
  return used
}

/** How well a change reads that starts or ends before `pieces[at]`: best at the edge of the text (`''`), a line or a sentence, then before a word, then after one. */
function gradeEdge(pieces: readonly Piece[], at: number): number {
  const [mark, before, after] = [pieces[at - 2], pieces[at - 1], pieces[at]]
  if (before === '' || after === '') return 4
  if (typeof before !== 'string' || typeof after !== 'string') return 0
  if (before.includes('\n')) return 4
  if (SPACE.test(before)) return typeof mark === 'string' && ENDS_SENTENCE.test(mark) ? 3 : 2
  return SPACE.test(after) ? 1 : 0
}
