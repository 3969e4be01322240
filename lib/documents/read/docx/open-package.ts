import { crc32, inflateRawSync } from 'node:zlib'
import { RefusedDocument } from '../../refused-document'

/** Files inside the package. */
const ENTRY_LIMIT = 2_000
/** Bytes of all parts that are unpacked, together. */
const UNPACKED_LIMIT = 100 * 1024 * 1024
/** A part may unpack to so many times its packed size; small ones may always unpack to `FREE`. */
const RATIO_LIMIT = 100
const FREE = 10 * 1024 * 1024

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

/** The parts of a zip package, unpacked one by one when asked for. */
export interface Package {
  /** Names of all parts, with `/` between folders. */
  readonly names: readonly string[]
  /** The bytes of a part; undefined when there is none of this name. Throws `RefusedDocument` when it is damaged or too large. */
  read(name: string): Uint8Array | undefined
}

interface Entry {
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** What the package is for a message, such as `The Word file`, and what opens it. */
interface Kind {
  readonly what: string
  readonly program: string
}
const WORD: Kind = { what: 'The Word file', program: 'Word' }

const damaged = ({ what, program }: Kind) =>
  new RefusedDocument(
    'invalid',
    `${what} is damaged or cut short. Open it in ${program}, save it again, and choose the new file.`,
  )
const tooLarge = ({ what }: Kind) =>
  new RefusedDocument(
    'too-large',
    `${what} unpacks to far more than its size allows. Copy its text into a new document and import that.`,
  )

/**
 * Opens a zip package by its central directory, as Word does. Sizes in the file are claims: unpacking stops at the
 * limit by bytes that really come out, and a part that is not what its entry says is refused. Nothing is written to disk.
 */
export function openPackage(bytes: Uint8Array, kind = WORD): Package {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(file, kind)
  let left = UNPACKED_LIMIT
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      const part = unpack(file, entry, left, kind)
      left -= part.length
      return part
    },
  }
}

function readDirectory(file: Buffer, kind: Kind): Map<string, Entry> {
  const end = findEnd(file, kind)
  const count = file.readUInt16LE(end + 10)
  if (count > ENTRY_LIMIT) throw tooLarge(kind)
  const entries = new Map<string, Entry>()
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged(kind)
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/')
    if (entries.has(name)) throw damaged(kind)
    entries.set(name, {
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(file: Buffer, kind: Kind): number {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = file.length - END_LENGTH; at >= first; at--) if (file.readUInt32LE(at) === END_SIGNATURE) return at
  throw damaged(kind)
}

function unpack(file: Buffer, entry: Entry, left: number, kind: Kind): Uint8Array {
  if (entry.flags & ENCRYPTED) {
    throw new RefusedDocument(
      'unsupported',
      `${kind.what} is protected by a password. Save it without one and choose it again.`,
    )
  }
  const { offset, packed, method } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw damaged(kind)
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const data = file.subarray(start, start + packed)
  if (data.length < packed || (method !== STORED && method !== DEFLATED)) throw damaged(kind)
  const limit = Math.min(left, Math.max(FREE, packed * RATIO_LIMIT))
  const part = method === STORED ? data : inflate(data, limit, kind)
  if (part.length > limit) throw tooLarge(kind)
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged(kind)
  return part
}

function inflate(data: Buffer, limit: number, kind: Kind): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(kind) : damaged(kind)
  }
}
