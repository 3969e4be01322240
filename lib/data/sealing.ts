import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../core/app-error'
import { type SourceKey, sourceKeys } from './source-keys'

const CIPHER = 'aes-256-gcm'
/** What of a protected source is sealed, wherever it is kept. */
export type SealedColumn =
  | 'details'
  | 'content'
  | 'origin'
  | 'contact'
  | 'evidence'
  | 'match'
  | 'dismissal'
  | 'log'
  | 'opening'

/** Names the one place in the database where something sealed belongs. */
export const sealedPlace = (column: SealedColumn, ...ids: readonly string[]): string => [column, ...ids].join(':')

const MARK = 'sealed:1:'
/** Bytes, as GCM wants them (NIST SP 800-38D). */
const NONCE = 12
const TAG = 16

/**
 * Seals a text with the newest key, for one place in the database: `sealed:1:KEY:` and, in base64, nonce, tag and cipher.
 * Elsewhere it does not open, so nobody can move it from one source to another.
 */
export function seal(text: string, place: string): string {
  const [key] = sourceKeys()
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key.bytes, nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${MARK}${key.id}:${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')}`
}

export const isSealed = (stored: string): boolean => stored.startsWith(MARK)

/** Whether it was sealed with the newest key. */
export const isSealedAnew = (stored: string): boolean => stored.startsWith(`${MARK}${sourceKeys()[0].id}:`)

/** What was stored at a place, sealed or not. Throws an AppError when the key is not here, an Error when it was tampered with. */
export function unseal(stored: string, place: string): string {
  if (!isSealed(stored)) return stored
  const [keyId = '', data = ''] = stored.slice(MARK.length).split(':')
  const bytes = Buffer.from(data, 'base64')
  const decipher = createDecipheriv(CIPHER, keyCalled(keyId).bytes, bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}

function keyCalled(id: string): SourceKey {
  const key = sourceKeys().find((one) => one.id === id)
  if (key) return key
  throw new AppError(
    'unsupported',
    'A protected source was sealed with a key that is not here. Ask whoever runs Stet to put it into STET_SOURCE_KEYS_BEFORE.',
  )
}
