import type { Document } from './document'
import { cutAtWord } from './recognise-steps/cut-at-word'
import { MOST_TITLE } from './title-length'
import { cleanName, isVisible } from './written'

/** The words of the headline as a title has them: on one line. Empty when there is none. */
export function headlineOf({ text, blocks }: Document): string {
  const headline = blocks.find(({ type }) => type === 'headline')
  return headline ? cutAtWord(cleanName(text.slice(headline.start, headline.end)), MOST_TITLE) : ''
}

/** The title after the text has changed: when it was the headline's words, it stays so. A headline that is gone changes nothing. */
export function titleAfter(title: string, before: Document, after: Document): string {
  const headline = headlineOf(after)
  return isVisible(headline) && cleanName(title) === headlineOf(before) ? headline : title
}
