import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../core/app-error'

/** A file is not read into memory beyond this; how much an article may have is for the readers to say. In bytes. */
const NEVER_READ = 100_000_000

/** What is in a file that somebody named. Throws what a person can do something about. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path)
    if (size > NEVER_READ) throw new AppError('too-large', 'The file is too large to be an article.')
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new AppError('not-found', 'There is no such file.')
    if (code === 'EISDIR') throw new AppError('invalid', 'This is a folder; name the files in it.')
    if (code === 'EACCES') throw new AppError('forbidden', 'This user may not read the file.')
    throw error
  }
}
