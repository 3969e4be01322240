/** Signs of Word's symbol fonts that stand for an ordinary character. Their codes lie in the private area. */
const SIGNS: Readonly<Record<string, string>> = {
  f0b7: '•',
  f0a7: '▪',
  f0d8: '➢',
  f0e0: '→',
  f0df: '←',
  f0fc: '✓',
  f0fb: '✗',
  f04a: '☺',
  f0a3: '≤',
  f0b3: '≥',
  f0b1: '±',
  f0b0: '°',
  f0d7: '×',
  f0bc: '…',
  f0ae: '®',
  f0d3: '©',
}

const SYMBOL_FONT = /^(?:symbol|wingdings(?: \d)?|webdings|zapf ?dingbats)$/i

/** The character of a `w:sym`, by its font and hexadecimal code; undefined when only the font knows what it looks like. */
export function symbolOf(font: string | undefined, code: string | undefined): string | undefined {
  const key = code?.toLowerCase() ?? ''
  const point = /^[0-9a-f]{2,4}$/.test(key) ? Number.parseInt(key, 16) : 0
  if (SYMBOL_FONT.test(font ?? '') || point >= 0xf000) {
    const sign = (0xf000 | (point & 0xff)).toString(16)
    return Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined
  }
  return point < 32 || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCharCode(point)
}
