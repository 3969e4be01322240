const SMALLEST = 6
const LARGEST = 12
/** Text for which the table has one place, in UTF-16 units as a power of two. */
const UNITS_A_PLACE = 3
const PRIME = 0x01000193

/**
 * What is known of the words of a text, found again by their letters. Most words of a text stood in it before; to find
 * what is known of such a word makes no string. Each word has one place in a table, held by the last that fell on it; a
 * word that was pushed out is read again. Linear in the length of the words, whatever they are.
 */
export class WordMemory<Known> {
  private readonly starts: Int32Array
  private readonly lengths: Int32Array
  private readonly known: Known[] = []

  /** `read` finds out about the word `[start, end)` by its letters alone. */
  constructor(
    private readonly text: string,
    private readonly read: (start: number, end: number) => Known,
  ) {
    const bits = 32 - Math.clz32(text.length >> UNITS_A_PLACE)
    const places = 1 << Math.max(SMALLEST, Math.min(LARGEST, bits))
    this.starts = new Int32Array(places)
    this.lengths = new Int32Array(places)
  }

  of(start: number, end: number): Known {
    const { text, starts, lengths, known } = this
    const length = end - start
    let hash = length
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
    const place = (hash ^ (hash >>> 15)) & (starts.length - 1)
    const found = known[place]
    if (found !== undefined && lengths[place] === length && isSame(text, starts[place] ?? 0, start, length))
      return found
    const read = this.read(start, end)
    starts[place] = start
    lengths[place] = length
    known[place] = read
    return read
  }
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false
  return true
}
