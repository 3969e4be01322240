import { cleanCharacters } from './clean-characters'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand between tags or in a quoted attribute. */
export const escapeHtml = (text: string) => cleanCharacters(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** An opening tag. Attributes without a value are left out. */
export const openTag = (name: string, attributes: Readonly<Record<string, string | undefined>>) => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeHtml(value)}"`,
  )
  return `<${name}${written.join('')}>`
}
