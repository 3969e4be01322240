const ENGLISH = /^en(?:-|$)/i

/** True for the BCP 47 tags of English: `en`, `en-GB`. */
export const isEnglish = (language: string) => ENGLISH.test(language)

/** A BCP 47 tag as it is usually written, `de-CH` for `DE-ch`; undefined for words that are no tag. */
export function canonicalLanguage(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0]
  } catch {
    return undefined
  }
}

/** What English calls the language of a tag: `German`, `Swiss German`. The words themselves when they are no tag. */
export function languageName(language: string): string {
  const tag = canonicalLanguage(language)
  return (tag && new Intl.DisplayNames('en', { type: 'language' }).of(tag)) ?? language
}
