import { cleanCharacters } from '../clean-characters'

/** Text as it stands between tags. */
export const escapeText = (text: string) =>
  cleanCharacters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text as it stands in an attribute, between double quotes. */
export const escapeValue = (text: string) =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\n\t]/g, ' ')

/** Who made a change or said something, as Word writes it. */
export const writtenName = (name: string) => escapeValue(name).trim() || 'Unknown'

/** To the second, in UTC. */
export const writtenDate = (date: string) => `${new Date(date).toISOString().slice(0, 19)}Z`

/** Words inside a run: tabs and line breaks are elements of their own. */
export const runContent = (text: string) =>
  (text.match(/[\t\n]|[^\t\n]+/g) ?? [])
    .map((part) => {
      if (part === '\t') return '<w:tab/>'
      return part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeText(part)}</w:t>`
    })
    .join('')
