import { createHash } from 'node:crypto'
import type { OriginalFile } from '../data/original-files'
import type { Given } from './read-given'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file that is kept beside the text that was read from it: Word files, into which the work is put when it leaves. */
export async function originalFile(
  { file, changes = 'accepted' }: Given,
  format: string,
): Promise<OriginalFile | undefined> {
  if (!file || format !== 'docx') return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const changesRead = changes === 'accepted' ? 'accepted' : 'original'
  return { name: file.name.slice(0, 255), mediaType: WORD, sha256, changesRead, bytes }
}
