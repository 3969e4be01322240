import { createHash } from 'node:crypto'

/** One row as a backup holds it, its columns in order; times are ISO 8601, UTC, and bytes are base64. */
export type Row = readonly (string | number | boolean | null)[]

const MODULUS = 1n << 256n

/** What the rows of a table come to, in whatever order they are read: how many, and the sum of the SHA-256 of each. */
export class RowSum {
  rows = 0
  #sum = 0n

  add(line: string) {
    this.rows++
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % MODULUS
  }

  get sum(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
