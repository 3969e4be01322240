import type { Finding } from '../reading'
import type { Check } from './check'
import { findHolders, type Holder } from './find-holders'
import { report } from './report'

/** A8: one office given to two people, or two departments to one person. */
export const conflictingOffice: Check = ({ words }) => {
  const found: Finding[] = []
  const holders = new Map<string, Holder>()
  const departments = new Map<string, Holder>()
  for (const holder of findHolders(words)) {
    const other = met(holders, holder.post, holder)
    if (other && !isSame(other, holder)) {
      const message = `${inText(words.text, holder)} and ${inText(words.text, other)} cannot both hold the office.`
      found.push(report('A8', holder, message, [other]))
    }
    if (!holder.office.department || holder.name.length < 2) continue
    const before = met(departments, holder.name.join(' '), holder)
    if (!before || before.office.department === holder.office.department) continue
    const message = `${inText(words.text, holder)} was called ${inText(words.text, before)} before.`
    found.push(report('A8', holder, message, [before]))
  }
  return found
}

/** The first one entered under the key; the holder is entered when there is none. */
function met(entered: Map<string, Holder>, key: string, holder: Holder): Holder | undefined {
  const other = entered.get(key)
  if (!other) entered.set(key, holder)
  return other
}

/** True when one name may be a shorter form of the other. */
const isSame = (one: Holder, other: Holder): boolean =>
  one.name.includes(other.name.at(-1) ?? '') || other.name.includes(one.name.at(-1) ?? '')

const inText = (text: string, { start, end }: Holder): string => `“${text.slice(start, end)}”`
