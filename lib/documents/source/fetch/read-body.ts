import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FETCH_REFUSALS } from './fetch-refusals'

/** What a page may be packed with. */
const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const
type Packing = keyof typeof UNPACKERS
const isKnown = (packing: string): packing is Packing => Object.hasOwn(UNPACKERS, packing)

/** All bytes of an answer, unpacked. Throws `RefusedDocument` as soon as they are more than `limit`, packed or unpacked. */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > limit) throw FETCH_REFUSALS.tooLarge()
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const counted = async function* (pieces: AsyncIterable<Buffer>) {
    let length = 0
    for await (const piece of pieces) {
      length += piece.length
      if (length > limit) throw FETCH_REFUSALS.tooLarge()
      yield piece
    }
  }
  const taken: Buffer[] = []
  const take = async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of counted(pieces)) taken.push(piece)
  }
  if (packing === 'identity' || packing === '') await pipeline(response, take)
  else if (isKnown(packing)) await pipeline(response, counted, UNPACKERS[packing](), take)
  else throw FETCH_REFUSALS.packed()
  return new Uint8Array(Buffer.concat(taken))
}
