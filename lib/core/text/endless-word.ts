/** Longer than any word, name or address that somebody would print. UTF-16 units. */
const ENDLESS = 400
/** The space; what stands before it in Unicode breaks lines too, or is nothing to see. */
const SPACE = 0x20

/**
 * Whether a text has a stretch without a space so long that a browser takes seconds to break it into lines: with kerning
 * it sets the rest of such a word anew for each line. Such words are set without.
 */
export function hasEndlessWord(text: string): boolean {
  if (text.length <= ENDLESS) return false
  let length = 0
  for (let at = 0; at < text.length; at++) {
    length = text.charCodeAt(at) <= SPACE ? 0 : length + 1
    if (length > ENDLESS) return true
  }
  return false
}
