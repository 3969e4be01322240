import { useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { toast } from '@/app/_ui/toast'

/**
 * Rules of the house that hold as soon as they are changed, sent to `path` below /api/v1. What was refused is told, and
 * the rules are shown as they are. `seenIn` is what the server compares to tell who was second, and `rulesFrom` the way back.
 */
export function useHouseRule<Rules extends object, Seen>(
  path: string,
  saved: Rules,
  seenIn: (rules: Rules) => Seen,
  rulesFrom: (seen: Seen) => Rules,
) {
  const [rules, setRules] = useState(saved)
  const [isBusy, setBusy] = useState(false)
  const put = async (next: Rules, title: string) => {
    if (isBusy) return
    setBusy(true)
    setRules(next)
    try {
      setRules(await send<Rules>('PUT', path, { ...next, seen: seenIn(rules) }))
      toast({ title, tone: 'done' }, path)
    } catch (error) {
      setRules(error instanceof Refused && error.current ? rulesFrom(error.current as Seen) : rules)
      toast({ title: error instanceof Refused ? error.message : 'This could not be kept.', tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }
  return { rules, put }
}
