/** The start of a text that is longer than `length` units, ended at a word and with `…`, which fits as well; a text that fits as it is. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const room = length - 1
  const cut = text.slice(0, room + 1).replace(/\s\S*$/, '')
  const whole = cut.length <= room ? cut : cut.slice(0, room).replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`
}
