/** Words that are compared with one; of more that begin alike only the first. */
const MOST_ALIKE = 8

/** True when one letter put in, left out, changed or swapped with its neighbour makes one word of the other. */
export function isNear(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [endOne, endOther] = [one.length, other.length]
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--
    endOther--
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** True for two words of the same letters. */
export const isSwapped = (one: string, other: string): boolean => sorted(one) === sorted(other)

const sorted = (word: string): string => [...word].sort().join('')

/** Things by a key of theirs, so that only a few have to be compared with one. */
export class Alike<Thing> {
  private readonly byKey = new Map<string | number, Thing[]>()

  add(key: string | number, thing: Thing) {
    const things = this.byKey.get(key)
    if (!things) this.byKey.set(key, [thing])
    else if (things.length < MOST_ALIKE) things.push(thing)
  }

  get(key: string | number): readonly Thing[] {
    return this.byKey.get(key) ?? []
  }
}
