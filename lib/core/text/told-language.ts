import { guessLanguage } from './guess-language'
import { canonicalLanguage } from './language'

/** The language that a document says it is in, unless its words are clearly of another; a guess when it says none. BCP 47. */
export function toldLanguage(text: string, said: string | undefined): string {
  const tag = said === undefined ? undefined : canonicalLanguage(said.replace('_', '-'))
  const guess = guessLanguage(text)
  const isSame = tag?.split('-')[0] === guess
  return tag && (isSame || guess === 'en') ? tag : guess
}
