import { wordList } from './word-list'

/** An office of which there is one at a time. */
export interface Office {
  /** Its words in small letters. */
  readonly words: readonly string[]
  /** True when every country, town or firm has one, so that only its place tells which one is meant. */
  readonly isLocal: boolean
  /** What it is in charge of, where it is one department of several: `health`. */
  readonly department?: string
}

const NATIONAL = `prime minister|deputy prime minister|chancellor of the exchequer|first minister|
  attorney general|house speaker|national security adviser|secretary of state|secretary-general`
const LOCAL = 'president|premier|chancellor|governor|mayor|king|queen|police chief|fire chief|chief executive'
const DEPARTMENTS = `foreign home health education defence defense transport justice treasury interior finance energy
  agriculture environment trade housing commerce culture`
const HEADS = ['secretary', 'minister']

/** The offices by their first word, the longest first. */
export const OFFICES: ReadonlyMap<string, readonly Office[]> = byFirstWord([
  ...listed(NATIONAL, false),
  ...listed(LOCAL, true),
  ...[...wordList(DEPARTMENTS)].flatMap((department) =>
    HEADS.map((head) => ({ words: [department, head], isLocal: head === 'minister', department })),
  ),
])

function listed(names: string, isLocal: boolean): Office[] {
  return names.split('|').map((name) => ({ words: name.trim().split(' '), isLocal }))
}

function byFirstWord(offices: readonly Office[]): Map<string, Office[]> {
  const map = new Map<string, Office[]>()
  for (const office of offices) {
    const first = office.words[0] ?? ''
    map.set(
      first,
      [...(map.get(first) ?? []), office].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}
