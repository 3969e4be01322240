import { CONTEXT } from '@/lib/core/anchor/selector'

/** Text is never cut inside a character, so that what was cut off may be one unit shorter. */
const isCut = (kept: string) => kept.length >= CONTEXT - 1

/** What stands before and after words in their own line, in whole words, and an ellipsis where it was cut off. */
export function around({ prefix = '', suffix = '' }: { readonly prefix?: string; readonly suffix?: string }) {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const [after = ''] = suffix.split('\n', 1)
  return {
    prefix: isCut(before) ? `… ${before.replace(/^\S*\s/u, '')}` : before,
    suffix: isCut(after) ? `${after.replace(/\s\S*$/u, '')} …` : after,
  }
}
