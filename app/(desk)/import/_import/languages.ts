import { languageName } from '@/lib/core/text/language'

/** Languages to choose from for an article, beside the one it names itself. BCP 47 tags. */
const TAGS = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
] as const

/** English first, then the others by name, `own` among them wherever it comes from. */
export function languageChoices(own: string): readonly { readonly tag: string; readonly name: string }[] {
  const others = [...new Set([...TAGS, own])].filter((tag) => tag !== 'en')
  const named = others.map((tag) => ({ tag, name: languageName(tag) }))
  return [{ tag: 'en', name: 'English' }, ...named.sort((a, b) => a.name.localeCompare(b.name, 'en'))]
}
