import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readEnvironment } from '../env'
import { madeOnce } from './make-once'

/** A key for AES-256, and what it is called in what it sealed. */
export interface SourceKey {
  /** The first 8 hex digits of the SHA-256 of the key; they tell nothing of it. */
  readonly id: string
  readonly bytes: Buffer
}

const keyFrom = (base64: string): SourceKey => {
  const bytes = Buffer.from(base64, 'base64')
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes }
}

/** The keys of this house: the first seals, all of them open. Without one in the environment it is made and kept. */
export function sourceKeys(): readonly [SourceKey, ...SourceKey[]] {
  const { sourceKey, sourceKeysBefore, dataDir } = readEnvironment(process.env)
  const newest = sourceKey ?? madeOnce(join(dataDir, 'source-key'), () => randomBytes(32).toString('base64'))
  return [keyFrom(newest), ...sourceKeysBefore.map(keyFrom)]
}
