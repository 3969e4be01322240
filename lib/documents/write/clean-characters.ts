/** What XML 1.0 and HTML forbid: control characters but tab and line feed, and code points that are no characters. */
const FORBIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/gu

/** A text without what no XML or HTML file may hold; half a surrogate pair becomes the replacement character. */
export const cleanCharacters = (text: string) => text.toWellFormed().replace(FORBIDDEN, '')
