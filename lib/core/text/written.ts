/** What no text of the house holds: controls but tab and line feed, and code points that are no characters. */
const FORBIDDEN = /[\0-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu
/** A sign that a reader sees; letters and patterns that only fill space are none. */
const VISIBLE = /(?![\ufffd\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u

/** What a person wrote, as it may be stored: `\n` ends a line, nothing in it is invisible to every reader but tab. */
export const cleanText = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(FORBIDDEN, '')

/** The same where there is but one line. */
export const cleanLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim()

/** A name or a title: it stands among other words, whose direction it must not turn. */
export const cleanName = (text: string) => cleanLine(text.replace(/\p{Bidi_Control}/gu, ''))

/** Whether there is anything to see in a text. */
export const isVisible = (text: string) => VISIBLE.test(text)
