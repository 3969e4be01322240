/**
 * How fast is a long article imported, from bytes to stored? Two megabytes of ordinary paragraphs as a text file, as
 * Markdown, as HTML and as a Word file, on SQLite as it is set up in production; the median of several. Time by the clock, which others
 * on the machine lengthen, and the work of all threads, which they hardly do.
 *
 *     npx tsx scripts/generate.ts && npx tsx bench/import.ts
 */
import { assemble } from '@/lib/core/text/document'
import { writeDocument } from '@/lib/documents/write/write-document'
import { importArticle } from '@/lib/use-cases/import-article'
import { benchHouse } from './bench-house'
import { median } from './median'

const ROUNDS = 7
const SIZE = 1_990_000
const SENTENCES = [
  'The council voted late on Monday to close the bridge over the Loam until its eastern pier has been mended.',
  '“We could not wait for another winter,” said Ada Holm, who has led the council since 2019.',
  'Engineers counted 14 cracks in March, three of them longer than 1.5 metres, and reported them to Dr. Iver Lund.',
  'Mr. Lund told reporters on Jan. 12 that he had warned of it “again and again, and nobody read a word”.',
  'About 9,000 people cross it each day.',
  'The works will cost 3.2 million, according to a report seen by this newspaper, and are to take until the autumn.',
  '“Go round,” the mayor said. “It is twelve minutes.”',
]

/** Paragraphs of one to four sentences, none like the one before; the same text every time. */
function paragraphs(size: number): string[] {
  const all: string[] = []
  for (let length = 0, at = 0; length < size; at++) {
    const count = 1 + ((at * 7) % 4)
    const text = Array.from({ length: count }, (_, more) => SENTENCES[(at * 3 + more) % SENTENCES.length]).join(' ')
    all.push(text)
    length += text.length + 2
  }
  return all
}

/** As Word would hold it: the words are what is counted, not the bytes of the package. */
const wordFile = async (texts: readonly string[]) => {
  const { bytes } = await writeDocument({
    format: 'docx',
    copy: 'clean',
    title: 'News',
    meta: {},
    document: assemble(texts.map((text) => ({ type: 'paragraph', text }))),
    corrections: [],
    generatedAt: new Date().toISOString(),
  })
  return Uint8Array.from(bytes)
}

const { actor, close } = await benchHouse()

const words = paragraphs(SIZE)
const files = {
  'news.txt': words.join('\n\n'),
  'news.md': words.join('\n\n'),
  'news.html': `<!doctype html><article>${words.map((text) => `<p>${text}</p>`).join('\n')}</article>`,
  'news.docx': await wordFile(words),
}
for (const [name, content] of Object.entries(files)) {
  const took: number[] = []
  const worked: number[] = []
  let sentences = 0
  for (let round = 0; round < ROUNDS; round++) {
    const file = new File([content], name)
    const [before, work] = [performance.now(), process.cpuUsage()]
    sentences = (await importArticle(actor, { file })).sentences.length
    took.push(performance.now() - before)
    const { user, system } = process.cpuUsage(work)
    worked.push((user + system) / 1000)
  }
  const megabytes = Buffer.byteLength(typeof content === 'string' ? content : words.join('\n\n')) / 1e6
  const middle = median(took)
  console.log(
    `${name.padEnd(10)} ${megabytes.toFixed(2)} MB, ${words.length} paragraphs, ${sentences} sentences: ` +
      `${middle.toFixed(0)} ms, ${(megabytes / (middle / 1000)).toFixed(2)} MB/s (best ${Math.min(...took).toFixed(0)} ms, ` +
      `work ${median(worked).toFixed(0)} ms)`,
  )
}
await close()
