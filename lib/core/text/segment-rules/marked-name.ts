import type { Rule } from './boundary'
import { MARKED_NAMES } from './words'

/** `Yahoo! Inc.`: the mark belongs to the name. */
export const markedName: Rule = ({ marks, before, closers }) =>
  marks === '!' && closers === '' && MARKED_NAMES.has(before.toLowerCase()) ? 'join' : undefined
