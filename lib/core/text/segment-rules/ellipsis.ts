import type { Rule } from './boundary'
import { CANNOT_BE_LAST } from './words'

/** Four points are an ellipsis and a stop. */
const ELLIPSIS = /^(?:…|\.\s?\.\s?\.)$/

/** `the thing is ... I forgot`: an ellipsis behind a word that something must follow is a pause. */
export const ellipsis: Rule = ({ marks, closers, before }) =>
  closers === '' && ELLIPSIS.test(marks) && CANNOT_BE_LAST.has(before.toLowerCase()) ? 'join' : undefined
