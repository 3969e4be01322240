let last = 0

/**
 * Now, but never twice the same: what was done in one moment by one person is one act to the history, and two acts can
 * follow each other within a millisecond.
 */
export function nextMoment(): Date {
  last = Math.max(Date.now(), last + 1)
  return new Date(last)
}
