import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a downloaded file; of a Word file the XML of its text, of a PDF what stands on its pages. */
export async function readExport(download: Download): Promise<string> {
  const bytes = new Uint8Array(await readFile(await download.path()))
  if (download.suggestedFilename().endsWith('.pdf')) {
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    return text.replace(/\s+/g, ' ')
  }
  if (!download.suggestedFilename().endsWith('.docx')) return new TextDecoder().decode(bytes)
  const text = unzipSync(bytes)['word/document.xml']
  if (!text) throw new Error('This Word file holds no text.')
  return strFromU8(text)
}
