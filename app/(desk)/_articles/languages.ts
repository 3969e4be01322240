import { languageName } from '@/lib/core/text/language'
import { LANGUAGE_TAGS } from '@/lib/core/text/languages'

/** Languages to choose from for an article: English first, then the others by name, `own` among them wherever it comes from. */
export function languageChoices(own: string): readonly { readonly tag: string; readonly name: string }[] {
  const others = [...new Set([...LANGUAGE_TAGS, own])].filter((tag) => tag !== 'en')
  const named = others.map((tag) => ({ tag, name: languageName(tag) }))
  return [{ tag: 'en', name: 'English' }, ...named.sort((a, b) => a.name.localeCompare(b.name, 'en'))]
}
