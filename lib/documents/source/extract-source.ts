import { joinPieces, type SourceText } from '@/lib/core/source/source-text'
import { normalise } from '@/lib/core/text/normalise'
import { recogniseFurniture, takeFurniture } from '@/lib/core/text/recognise'
import { toldLanguage } from '@/lib/core/text/told-language'
import { isVisible } from '@/lib/core/text/written'
import { decodeText } from '../read/decode-text'
import { FILE_LIMIT, fileTooLarge } from '../read/limits'
import { declaredCharset, isMarkup, readBlocks } from '../read/read-document'
import { isPackage, type Reading, type TextFormat } from '../read/reading'
import { RefusedDocument } from '../refused-document'
import { chooseSourceFormat, readType } from './choose-source-format'
import { type PdfReading, readPdf } from './pdf/read-pdf'
import type { ReadSource, SourceInput } from './source-input'
import { SOURCE_TEXT_LIMIT, sourceTooLong } from './source-limits'
import { tellPage } from './tell-page'
import { nameSpeakers } from './transcript/name-speakers'
import { isCaptionFile } from './transcript/read-cues'
import { readTranscript, type TranscriptReading } from './transcript/read-transcript'
import { isTranscript } from './transcript/read-turns'

/**
 * Reads a source of any known format here and now. Throws `RefusedDocument` when it is too large, broken, empty, locked or
 * not what its name says. It is pure work of the processor, up to many seconds of it: see `readSource`.
 */
export async function extractSource(input: SourceInput): Promise<ReadSource> {
  const read = 'bytes' in input ? await fromFile(input) : fromText(input.text, input.format)
  const { text } = read.source
  if (text.length > SOURCE_TEXT_LIMIT) throw sourceTooLong()
  if (!isVisible(text)) {
    throw new RefusedDocument('invalid', 'There is no text to read in this source. Check that it is the right one.')
  }
  return { ...read, language: toldLanguage(text, read.language) }
}

async function fromFile({ bytes, name, type }: Extract<SourceInput, { bytes: Uint8Array }>): Promise<ReadSource> {
  if (bytes.length > FILE_LIMIT) throw fileTooLarge('Save it without pictures, or add the part of it that you need.')
  const { media, charset } = readType(type)
  const format = chooseSourceFormat(bytes, name, media)
  if (format === 'pdf') return fromPdf(await readPdf(bytes))
  if (format !== 'captions' && isPackage(format)) return fromBlocks(readBlocks({ bytes, format }))
  const decoded = decodeText(bytes, { declared: charset ?? (isMarkup(format) ? declaredCharset(bytes) : undefined) })
  const read = fromText(decoded.text, format === 'captions' ? 'transcript' : format)
  return { ...read, warnings: [...decoded.notes.map(({ message }) => message), ...read.warnings] }
}

function fromPdf(reading: PdfReading): ReadSource {
  if (!isTranscript(reading.source.text)) return { kind: 'document', ...reading }
  return { kind: 'transcript', ...reading, source: nameSpeakers(reading.source) }
}

function fromText(raw: string, format: TextFormat | 'transcript'): ReadSource {
  if (format === 'html') return fromPage(readBlocks({ text: raw, format }))
  if (raw.length > SOURCE_TEXT_LIMIT) throw sourceTooLong()
  const { text, notes } = normalise(raw)
  if (format === 'transcript' || (format === 'text' && (isCaptionFile(text) || isTranscript(text)))) {
    return fromTranscript(readTranscript(text), messagesOf({ notes }))
  }
  return fromBlocks(readBlocks({ text: raw, format }))
}

function fromBlocks(reading: Reading): ReadSource {
  const whole = reading.blocks.map((block) => block.text).join('\n\n')
  if (isTranscript(whole)) return fromTranscript(readTranscript(whole), messagesOf(reading))
  return { kind: 'document', source: sourceOf(reading), ...saidOf(reading), warnings: messagesOf(reading) }
}

function fromPage(reading: Reading): ReadSource {
  const source = sourceOf(reading)
  const { publisher, language } = reading.imprint ?? {}
  return {
    kind: 'page',
    source,
    ...saidOf(reading),
    ...(publisher && { publisher }),
    ...(language && { language }),
    // Nearly every page hides words for those who hear it read.
    warnings: [...tellPage(source.text, reading.imprint), ...messagesOf(reading, HIDDEN)],
  }
}

const fromTranscript = (reading: TranscriptReading, warnings: readonly string[]): ReadSource => ({
  kind: 'transcript',
  ...reading,
  warnings,
})

const sourceOf = ({ blocks }: Reading): SourceText => joinPieces(blocks.map(({ text }) => ({ text })))

/** Title and day. A first sentence is no title; all words stay in the text. */
function saidOf({ blocks, known, isExact }: Reading): Pick<ReadSource, 'title' | 'date'> {
  const found = (isExact ? takeFurniture : recogniseFurniture)(blocks, known)
  const isTitled = known?.title !== undefined || found.blocks.some(({ type }) => type === 'headline')
  return {
    ...(isTitled && { title: found.meta.title }),
    ...(found.meta.date && { date: found.meta.date }),
  }
}

/** What is left out of a source and is not among its words is no news. */
const NO_NEWS = new Set(
  'images active-content embedded page-furniture page-around inserted-text unsafe-links tables footnotes raw-html nesting'.split(
    ' ',
  ),
)
const HIDDEN = 'hidden-text'
const messagesOf = ({ notes }: Pick<Reading, 'notes'>, besides?: string) =>
  notes.filter(({ kind }) => !NO_NEWS.has(kind) && kind !== besides).map(({ message }) => message)
