import { createNoteTally } from '../note-tally'
import type { TrackedChanges } from '../reading'
import type { Parts } from './find-parts'
import type { Package } from './open-package'
import { readNumbering } from './read-numbering'
import { readStyles } from './read-styles'
import { walkStory } from './walk-story'

/** Words of one element of a part, such as a `w:t` or a tab. */
export interface PlacedWords {
  readonly text: string
  /** Where the opening tag of the element ends in the source of the part. */
  readonly at: number
}

/** Says of a part of a Word file, read with its tracked changes so or so, which words of it become text, in the order of the part. */
export type PlaceWords = (source: string, changes: TrackedChanges) => PlacedWords[]

/** The numbers that the text gives to its notes count on from part to part, as when it is read. */
export function wordPlacer(pack: Package, { relationships }: Parts, tick: () => void): PlaceWords {
  const partOf = (type: string) => {
    const found = [...relationships.values()].find((one) => one.type === type && !one.external)
    return found && pack.read(found.target)
  }
  const styles = partOf('styles')
  const known = {
    styles: styles ? readStyles(styles, tick) : new Map(),
    numbering: readNumbering(partOf('numbering'), tick),
    relationships,
  }
  return (source, changes) => {
    const numbers = new Map<string, number>()
    const words: { text: string; at: number }[] = []
    walkStory(
      new TextEncoder().encode(source),
      {
        ...known,
        changes,
        tally: createNoteTally(),
        numberNote(kind, id) {
          const number = numbers.get(`${kind} ${id}`) ?? numbers.size + 1
          numbers.set(`${kind} ${id}`, number)
          return number
        },
        seeWords(text, at) {
          const last = words.at(-1)
          if (last?.at === at) words[words.length - 1] = { text: last.text + text, at }
          else words.push({ text, at })
        },
      },
      tick,
    )
    return words
  }
}
