import { isLower } from '../characters'
import type { Rule } from './boundary'

/** Small, and yet the start of something new: iPhone, a careless `i think`, an address on its own. */
const NEW_START = /^(?:\p{Ll}\p{Lu}|i$|https?$|www$)/u

/** `“Go.” she said`: a small letter goes on with the sentence. */
export const smallLetter: Rule = ({ after }) => {
  if (!isLower(after)) return undefined
  return NEW_START.test(after) ? undefined : 'join'
}
