import { fold } from '../text/fold'

/** Words of a name that name nobody. */
const TITLES = new Set(
  'the a an mr mrs ms miss dr sir lord lady dame prof professor president minister prime deputy vice chief chair chairman chairwoman senator sen rep representative secretary general gen governor gov mayor spokesman spokeswoman spokesperson of for and'.split(
    ' ',
  ),
)
/** What a transcript calls somebody whom it does not name. */
const NAMELESS = new Set(
  'q a question answer reporter journalist interviewer moderator host speaker man woman voice audience narrator unidentified unknown'.split(
    ' ',
  ),
)

/**
 * Whether two names can be of one person: they share a word that names somebody. Undefined when one of them names nobody,
 * such as `REPORTER`, `SPEAKER 2` or `she`.
 */
export function isSameSpeaker(one: string, other: string): boolean | undefined {
  const [names, others] = [namesIn(one), namesIn(other)]
  if (names.length === 0 || others.length === 0) return undefined
  return names.some((name) => others.includes(name))
}

const PRONOUNS = new Set('he she they it we i you who'.split(' '))

function namesIn(speaker: string): string[] {
  const words = fold(speaker).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (words.some((word) => NAMELESS.has(word))) return []
  // Only what is written large is a name; a transcript writes all of it so.
  const written = speaker.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.filter(
    (word, at) => word.length > 1 && !TITLES.has(word) && !PRONOUNS.has(word) && /^\p{Lu}/u.test(written[at] ?? ''),
  )
}
