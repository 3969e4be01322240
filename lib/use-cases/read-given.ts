import { AppError } from '../core/app-error'
import { assemble, type BlockType, type Document, type LooseBlock } from '../core/text/document'
import { type ImportedDocument, readDocument } from '../documents/read/read-document'
import { RefusedDocument } from '../documents/refused-document'

/** What a request to import may hold; exactly one of `text` and `file`. */
export interface Given {
  readonly text?: string
  readonly file?: File
  readonly format?: 'text' | 'markdown' | 'html' | 'docx'
  readonly blockTypes?: readonly BlockType[]
}

/** Reads a text or a file into a document. A refusal becomes an error for the person who sent it. */
export async function readGiven({ text, file, format, blockTypes }: Given): Promise<ImportedDocument> {
  if ((text === undefined) === (file === undefined)) {
    throw new AppError('invalid', 'Send either a text or a file.')
  }
  const imported = await refusing(async () =>
    file
      ? readDocument({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, format })
      : readDocument({ text: text ?? '', format: textFormat(format) }),
  )
  return blockTypes ? { ...imported, document: retyped(imported.document, blockTypes) } : imported
}

async function refusing<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading()
  } catch (error) {
    if (error instanceof RefusedDocument) throw new AppError(error.code, error.message)
    throw error
  }
}

function textFormat(format: Given['format']): 'text' | 'markdown' | 'html' {
  if (format === 'docx') throw new AppError('invalid', 'A Word document is sent as a file.')
  return format ?? 'text'
}

/** The same words under the types an editor chose. */
function retyped(document: Document, types: readonly BlockType[]): Document {
  if (types.length !== document.blocks.length) {
    throw new AppError('invalid', 'The text has changed since its blocks were listed. Look at the preview again.')
  }
  const loose = document.blocks.map(({ start, end, ...block }, index): LooseBlock => {
    const type = types[index] ?? block.type
    const inside = document.marks.filter((mark) => start <= mark.start && mark.end <= end)
    const marks = inside.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    return { ...(type === block.type ? block : { type }), text: document.text.slice(start, end), marks }
  })
  return assemble(loose)
}
