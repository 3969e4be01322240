import type { ThreadState } from './vocabulary'

/** Whether a step of a thread says that it is answered, or takes that back: those who may answer may do both. */
export const isAnswer = (from: ThreadState, to: ThreadState) =>
  to === 'answered' || (from === 'answered' && to === 'open')
