export type FileKind = 'zip' | 'ole' | 'rtf' | 'binary' | 'text' | 'empty'

export interface Sniffed {
  readonly kind: FileKind
  /** What the file is, with its article, for a message: `a PDF`. */
  readonly what: string
}

/** How known files begin, as Latin-1. */
const BEGINNINGS: readonly (readonly [string, FileKind, string])[] = [
  ['PK\x03\x04', 'zip', 'a zip package'],
  ['PK\x05\x06', 'zip', 'an empty zip package'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole', 'an old Word file or one with a password'],
  ['{\\rtf', 'rtf', 'a rich text file (RTF)'],
  ['%PDF-', 'binary', 'a PDF'],
  ['\x89PNG', 'binary', 'a picture'],
  ['\xff\xd8\xff', 'binary', 'a picture'],
  ['GIF8', 'binary', 'a picture'],
  ['RIFF', 'binary', 'a picture, sound or film'],
  ['\x1f\x8b', 'binary', 'a compressed archive'],
  ['7z\xbc\xaf', 'binary', 'a compressed archive'],
  ['Rar!', 'binary', 'a compressed archive'],
  ['BZh', 'binary', 'a compressed archive'],
  ['\x7fELF', 'binary', 'a program'],
  ['MZ\x90', 'binary', 'a program'],
  ['ID3', 'binary', 'a sound'],
  ['SQLite format 3', 'binary', 'a database'],
]
const SAMPLE = 65_536

/** Tells by its bytes, not by its name, what a file is. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty', what: 'empty' }
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1')
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))
  if (known) return { kind: known[1], what: known[2] }
  if (start.slice(4, 8) === 'ftyp') return { kind: 'binary', what: 'a film or sound' }
  return looksBinary(bytes.subarray(0, SAMPLE))
    ? { kind: 'binary', what: 'a binary file' }
    : { kind: 'text', what: 'plain text' }
}

/** Controls that no text holds in number. UTF-16 has a NUL in every Latin letter, so its own look is tried first. */
function looksBinary(sample: Uint8Array): boolean {
  if (looksLikeUtf16(sample)) return false
  let controls = 0
  let high = 0
  for (const byte of sample) {
    if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls++
    else if (byte > 127) high++
  }
  const share = controls / sample.length
  return share > 0.3 || (share > 0.02 && controls > 8 && high / sample.length > 0.1)
}

/** A byte order mark, or nearly every second byte a NUL. Says which of the two in the pair comes first. */
export function looksLikeUtf16(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const pairs = Math.min(bytes.length, 4096) >> 1
  const nuls = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (pairs < 2) return undefined
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'le'
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'be' : undefined
}
