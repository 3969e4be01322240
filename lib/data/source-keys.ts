import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '../core/app-error'
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
  const newest = sourceKey ?? keptIn(dataDir)
  return [keyFrom(newest), ...sourceKeysBefore.map(keyFrom)]
}

function keptIn(folder: string): string {
  try {
    return madeOnce(join(folder, 'source-key'), () => randomBytes(32).toString('base64'))
  } catch (error) {
    console.error(error)
    throw new AppError(
      'unsupported',
      'Nothing can be protected yet, because no key can be kept in the data folder. Ask whoever runs Stet to set STET_SOURCE_KEY.',
    )
  }
}
