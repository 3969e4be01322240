/** The start of a text that is longer than `length` units, ended at a word and with `…`; a text that fits as it is. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1).replace(/\s\S*$/, '')
  const whole = cut.length <= length ? cut : cut.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`
}
