import { languageName } from '../text/language'
import type { Reading } from './reading'

/** Tells in a sentence what was not looked for; undefined when all of it was. */
export const tellSilence = ({ language, silent }: Pick<Reading, 'language' | 'silent'>): string | undefined =>
  silent.length === 0 ? undefined : `Only sentences and quote marks were read: the text is ${languageName(language)}.`
