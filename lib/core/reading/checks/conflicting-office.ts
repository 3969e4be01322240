import type { Span } from '../../text/span'
import type { Finding } from '../reading'
import type { Words } from '../words/words'
import { ofOneGovernment } from './bare-ministers'
import type { Check } from './check'
import { findChairs } from './find-chairs'
import { findHolders, type Holder } from './find-holders'
import { report } from './report'

/** A8: one office given to two people, or two departments to one person. */
export const conflictingOffice: Check = ({ words }) => {
  const found: Finding[] = []
  const holders = new Map<string, Named>()
  const departments = new Map<string, Holder>()
  for (const holder of ofOneGovernment(words, findHolders(words))) {
    found.push(...heldByTwo(words, holders, holder.post, holder))
    if (holder.isBare || !holder.office.department || holder.name.length < 2) continue
    const before = met(departments, holder.name.join(' '), holder)
    if (!before || before.office.department === holder.office.department) continue
    const message = `${inText(words.text, holder)} was called ${inText(words.text, before)} before.`
    found.push(report('A8', holder, message, [before]))
  }
  return [...found, ...chairsOfOneHouse(words)]
}

interface Named extends Span {
  readonly name: readonly string[]
}

/** `the bank’s chairman, Jane Poe,` and `Ann Roe, the chairman,` where the article has one such house. */
function chairsOfOneHouse(words: Words): Finding[] {
  const chairs = findChairs(words)
  const houses = new Set(chairs.flatMap(({ house }) => house ?? []))
  if (houses.size > 1) return []
  const entered = new Map<string, Named>()
  return chairs.flatMap((chair) => heldByTwo(words, entered, chair.office, chair))
}

/** A finding when somebody else was entered under the post before. */
function heldByTwo({ text }: Words, entered: Map<string, Named>, post: string, holder: Named): Finding[] {
  const other = met(entered, post, holder)
  if (!other || isSame(other, holder)) return []
  const message = `${inText(text, holder)} and ${inText(text, other)} cannot both hold the office.`
  return [report('A8', holder, message, [other])]
}

/** The first one entered under the key; the holder is entered when there is none. */
function met<Kind>(entered: Map<string, Kind>, key: string, holder: Kind): Kind | undefined {
  const other = entered.get(key)
  if (!other) entered.set(key, holder)
  return other
}

/** True when one name may be a shorter form of the other. */
const isSame = (one: Named, other: Named): boolean =>
  one.name.includes(other.name.at(-1) ?? '') || other.name.includes(one.name.at(-1) ?? '')

const inText = (text: string, { start, end }: Span): string => `“${text.slice(start, end)}”`
