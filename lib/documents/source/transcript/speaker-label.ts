import { readTime, TIME } from './read-time'

export interface Label {
  readonly speaker?: string
  /** Milliseconds. */
  readonly from?: number
  /** What is said behind the label on the same line. */
  readonly words: string
}

const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’&_-]*|\d{1,3}|de|da|del|van|von|der|den|of|the|and|al|el|bin|la|le)`
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’_-]*(?:[ \t]${NAME_PART}){0,5})`
const STAMP = String.raw`[[(]?(${TIME})[\])]?`
/** `(D-Ohio)`, `(Chair)`: who somebody is. */
const ASIDE = String.raw`(?:[ \t]*[([][^()[\]\n]{1,40}[)\]])?`
const SIGN = String.raw`(?:>>+[ \t]*|[-–—][ \t]*)?`

/** How lines of a transcript begin. Tried in this order. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly ('time' | 'name' | 'words')[] }[] = [
  // [00:12:04] NAME: words
  {
    pattern: new RegExp(String.raw`^${STAMP}[ \t]*[-–|]?[ \t]*${SIGN}(${NAME})${ASIDE}[ \t]*:(?:[ \t]+(.*)|)$`, 'u'),
    order: ['time', 'name', 'words'],
  },
  // NAME (00:12:04): words, NAME [0:12] words, NAME 0:12
  {
    pattern: new RegExp(
      String.raw`^${SIGN}(${NAME})[ \t]*[,|–-]?[ \t]*[[(](${TIME})[\])][ \t]*:?(?:[ \t]+(.*)|)$`,
      'u',
    ),
    order: ['name', 'time', 'words'],
  },
  { pattern: new RegExp(String.raw`^${SIGN}(${NAME})[ \t]+(${TIME})[ \t]*:?$`, 'u'), order: ['name', 'time'] },
  // NAME: words
  { pattern: new RegExp(String.raw`^${SIGN}(${NAME})${ASIDE}[ \t]*:(?:[ \t]+(.*)|)$`, 'u'), order: ['name', 'words'] },
  // Q. words, in a deposition
  { pattern: /^([QA])\.?[ \t]{2,}(\S.*)$/, order: ['name', 'words'] },
  { pattern: /^([QA])\.[ \t]+(\S.*)$/, order: ['name', 'words'] },
  // [00:12:04] words
  { pattern: new RegExp(String.raw`^[[(](${TIME})[\])][ \t]*(.*)$`), order: ['time', 'words'] },
  { pattern: new RegExp(`^(${TIME})$`), order: ['time'] },
]
const LONGEST = 60

/** Heads of fields and files, which speak no words. */
const NO_SPEAKERS = new Set(
  'note date time place subject from to cc re title source url language kind style region correction update location present transcript http https'.split(
    ' ',
  ),
)

/** Who begins to speak on a line, or when; undefined for a line that only goes on. */
export function readLabel(line: string): Label | undefined {
  const trimmed = line.trim()
  for (const { pattern, order } of FORMS) {
    const found = pattern.exec(trimmed)
    if (!found) continue
    const said = Object.fromEntries(order.map((field, index) => [field, found[index + 1]?.trim() ?? '']))
    const { name, time, words = '' } = said
    if (name !== undefined && (name.length > LONGEST || NO_SPEAKERS.has(name.toLowerCase()))) return undefined
    return { ...(name && { speaker: name }), ...(time && { from: readTime(time) }), words }
  }
  return undefined
}
