import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { AppError } from '../../core/app-error'

/** Rises when the form of the file changes. */
export const FORMAT = 1

export interface Header {
  readonly stet: 'backup'
  readonly format: number
  /** The newest migration of the database that it was made of. */
  readonly migration: string
  readonly engine: string
  readonly at: string
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[]
}

/** After the rows of a table: how many there were, and what they come to. */
export interface TableEnd {
  readonly table: string
  readonly rows: number
  readonly sum: string
}

/** The last line; the SHA-256 is of all lines before it. */
interface ArchiveEnd {
  readonly end: true
  readonly sha256: string
}

/** Characters that are handed on at once. */
const PIECE = 65_536

/**
 * Writes lines and a last one with their hash into a new file that only its owner may read; it has its name only when it is
 * whole. Throws an AppError when it cannot be written. When this ends, nothing reads the lines any more.
 */
export async function writeArchive(path: string, lines: AsyncGenerator<string, void>): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  const contents = hashed(lines)
  try {
    requireNone(path)
    const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(Readable.from(contents), createGzip(), file)
    requireNone(path)
    renameSync(draft, path)
  } catch (error) {
    throw onDisk(error) ? new AppError('forbidden', `${path} cannot be written (${error.code}).`) : error
  } finally {
    await contents.return()
    await lines.return()
    rmSync(draft, { force: true })
  }
}

function requireNone(path: string) {
  if (existsSync(path)) throw new AppError('conflict', `There is already a file ${path}.`)
}

/** Whether the system refused to read or write a file, and not a bug or the database. */
const onDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

async function* hashed(lines: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  const hash = createHash('sha256')
  let piece = ''
  for await (const line of lines) {
    hash.update(line).update('\n')
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  const end: ArchiveEnd = { end: true, sha256: hash.digest('hex') }
  yield `${piece}${JSON.stringify(end)}\n`
}

export const isDamaged = () =>
  new AppError('invalid', 'This backup is damaged: it is not what was written. Nothing was changed.')

/** The lines of an archive but the last, which is compared with them. Throws an AppError for what is damaged or is none. */
export async function* archiveLines(path: string): AsyncGenerator<string, void> {
  if (!existsSync(path)) throw new AppError('not-found', `There is no file ${path}.`)
  const hash = createHash('sha256')
  let before: string | undefined
  for await (const line of linesOf(path)) {
    if (before !== undefined) {
      hash.update(before).update('\n')
      yield before
    }
    before = line
  }
  const expected: ArchiveEnd = { end: true, sha256: hash.digest('hex') }
  if (before !== JSON.stringify(expected)) throw isDamaged()
}

async function* linesOf(path: string): AsyncGenerator<string, void> {
  const bytes = createGunzip()
  const read = pipeline(createReadStream(path), bytes).catch(() => undefined)
  const decoder = new TextDecoder()
  let begun: string[] = []
  try {
    for await (const chunk of bytes) {
      const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
      begun.push(first)
      for (const next of rest) {
        yield begun.join('')
        begun = [next]
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE') throw isDamaged()
    throw onDisk(error) ? new AppError('forbidden', `${path} cannot be read (${code}).`) : error
  } finally {
    bytes.destroy()
    await read
  }
  if (begun.join('') !== '') throw isDamaged()
}
