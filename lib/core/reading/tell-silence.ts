import { isEnglish, languageName } from '../text/language'

/** Tells in a sentence what is not looked for in a language (a BCP 47 tag); undefined when all of it is. */
export const tellSilence = (language: string): string | undefined =>
  isEnglish(language) ? undefined : `Only sentences and quote marks were read: the text is ${languageName(language)}.`
