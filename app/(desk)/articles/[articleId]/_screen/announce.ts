import { CodeMissing } from '@/app/_ui/fetched'
import { tellOldPage } from '@/app/_ui/with-code'
import type { DeskState } from '../_engine/types'

/** What can be worth a word. Much else changes, also before somebody does anything. */
const HEARD = ['focus', 'focusedCard', 'selection', 'blocks'] as const
const isHeard = (state: DeskState, before: DeskState) => HEARD.some((part) => state[part] !== before[part])

/** What happened longer ago is no news, when the words for it had to wait for the line. Milliseconds. */
const STALE = 2000

interface Voice {
  /** Fetches what knows the words, once for all that wait for it. */
  readonly fetchWords: () => Promise<{
    readonly whatToSay: (state: DeskState, before: DeskState) => readonly string[]
  }>
  readonly say: (words: readonly string[]) => void
  /** Milliseconds, from whenever. */
  readonly now: () => number
}

/** Answers what finds the words for a change and says them. */
export function announce({ fetchWords, say, now }: Voice) {
  let fetching: ReturnType<Voice['fetchWords']> | undefined
  let isMute = false
  return async (state: DeskState, before: DeskState): Promise<void> => {
    if (isMute || !isHeard(state, before)) return
    const happened = now()
    try {
      fetching ??= fetchWords()
      const { whatToSay } = await fetching
      if (now() - happened > STALE) return
      const words = whatToSay(state, before)
      if (words.length > 0) say(words)
    } catch (error) {
      if (!(error instanceof CodeMissing)) throw error
      if (!isMute) tellOldPage()
      isMute = true
    }
  }
}
