import chardet from 'chardet'
import iconv from 'iconv-lite'
import type { ImportNote } from '@/lib/core/text/import-note'
import { looksLikeUtf16 } from './sniff'

export interface Decoded {
  readonly text: string
  readonly notes: readonly ImportNote[]
}

const SAMPLE = 65_536
/** One letter a byte each: a guess among these is checked by how its words look. */
const LATIN = ['windows-1252', 'windows-1250', 'macintosh'] as const
/** Signs or capitals where only small letters belong: the mark of a wrong charset. */
const MISREAD = /\p{L}[^\p{L}\p{M}\s\d'’.,@/&:_+=()-]\p{L}|\p{Ll}\p{Lu}|[\u0080-\u009f]|[\p{L}][¹²³¿¡¬ªº¼½¾£¥¯±¨¸´Œ]/gu

/**
 * Bytes as text: by byte order mark, else as UTF-8, else by what the file declares, else by a guess that is told.
 * `charset`, when given, is what a person chose and is believed.
 */
export function decodeText(
  bytes: Uint8Array,
  { charset, declared }: { charset?: string; declared?: string } = {},
): Decoded {
  if (charset && iconv.encodingExists(charset)) return { text: iconv.decode(Buffer.from(bytes), charset), notes: [] }
  const wide = wideCharset(bytes)
  if (wide) return { text: iconv.decode(Buffer.from(bytes), wide), notes: [] }
  const text = strictUtf8(bytes)
  if (text !== undefined) return { text, notes: [] }
  const broken = brokenUtf8(bytes)
  if (broken !== undefined)
    return { text: broken, notes: [note('Some bytes were not UTF-8 and were replaced by \ufffd.')] }
  const guess = declared && iconv.encodingExists(declared) ? declared : guessCharset(bytes)
  const decoded = iconv.decode(Buffer.from(bytes), guess)
  return { text: decoded, notes: [note(`The text was read as ${guess}. Look at its accents and quote marks.`)] }
}

const note = (message: string): ImportNote => ({ kind: 'charset', message })

function wideCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === 'fffe0000') return 'utf-32le'
  if (start === '0000feff') return 'utf-32be'
  const order = looksLikeUtf16(bytes)
  return order && `utf-16${order}`
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 with a few bad bytes, or with surrogates written as if they were characters. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const latin = Buffer.from(bytes).toString('latin1')
  const text = Buffer.from(latin.replace(/\xed[\xa0-\xbf][\x80-\xbf]/g, '\xef\xbf\xbd'), 'latin1').toString('utf8')
  const surrogates = latin.match(/\xed[\xa0-\xbf][\x80-\xbf]/g)?.length ?? 0
  const bad = (text.match(/\ufffd/g)?.length ?? 0) - surrogates
  const good = (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) + surrogates
  return good > 4 * bad ? text : undefined
}

function guessCharset(bytes: Uint8Array): string {
  const firstHigh = bytes.findIndex((byte) => byte > 127)
  const sample = Buffer.from(bytes.subarray(Math.max(0, firstHigh - 1000), firstHigh + SAMPLE))
  const guess = chardet.detect(sample) ?? 'windows-1252'
  if (!/^(?:iso-8859-[12]|windows-125[02])$/i.test(guess)) return iconv.encodingExists(guess) ? guess : 'windows-1252'
  const misread = (charset: string) => iconv.decode(sample, charset).match(MISREAD)?.length ?? 0
  return LATIN.reduce<string>((best, charset) => (misread(charset) < misread(best) ? charset : best), LATIN[0])
}
