import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL_SIGNATURE = 0x04034b50
const ENTRY_SIGNATURE = 0x02014b50
const END_SIGNATURE = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const STORED = 0
const DEFLATED = 8
/** 1 January 1980, as Word writes it: the same content gives the same file at any time. */
const DAY = 0x0021

/** Packed already: trying again costs time and wins nothing. */
const PACKED = /\.(?:png|jpe?g|gif|webp|mp4|zip|docx|xlsx|pptx)$/i

/** A zip package of these parts, in their order. Sizes are those of a Word file that was taken in, far below four gigabytes. */
export function writeZip(parts: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const method = PACKED.test(name) || bytes.length === 0 ? STORED : DEFLATED
    const data = method === STORED ? bytes : deflateRawSync(bytes)
    const path = Buffer.from(name, 'utf8')
    const about = [VERSION, FLAGS, method, 0, DAY]
    const sizes = [crc32(bytes), data.length, bytes.length]
    const local = record([[LOCAL_SIGNATURE], about, sizes, [path.length, 0]], [4, 2, 4, 2])
    // Behind the name's length: no extra field, no comment, first disk, no attributes.
    const heads = [[ENTRY_SIGNATURE], [VERSION, ...about], sizes, [path.length, 0, 0, 0, 0], [0, offset]]
    directory.push(record(heads, [4, 2, 4, 2, 4]), path)
    body.push(local, path, data)
    offset += local.length + path.length + data.length
  }
  const count = directory.length / 2
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = record([[END_SIGNATURE], [0, 0, count, count], [size, offset], [0]], [4, 2, 4, 2])
  return new Uint8Array(Buffer.concat([...body, ...directory, end]))
}

/** Numbers in little-endian order, group by group of so many bytes each. */
function record(groups: readonly (readonly number[])[], widths: readonly (2 | 4)[]): Buffer {
  const fields = groups.flatMap((numbers, index) => numbers.map((number) => [number, widths[index] ?? 2] as const))
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [number, width] of fields) {
    if (width === 2) bytes.writeUInt16LE(number, at)
    else bytes.writeUInt32LE(number, at)
    at += width
  }
  return bytes
}
