import { applyEdits } from '../../../core/revise/apply-edits'
import { editsIn, extendLineage, type Lineage, lineageOf, spanInFirst } from '../../../core/revise/lineage'
import { inWholeWords } from '../../../core/revise/whole-words'
import { RefusedDocument } from '../../refused-document'
import { numberWork } from '../checking/number-work'
import { workThreads } from '../checking/work-threads'
import type { ExportInput } from '../export-input'
import type { FileChange, FileThread } from './file-change'
import { intoDocx } from './into-docx'

/**
 * The copy of a version as the Word file that came in, with the work put into it; or, where that cannot be, why not.
 * Undefined when there is no such file. Changes that the file has no place for are told in it as comments; a copy
 * without marks has no place for those either, and is written anew.
 */
export function writeIntoOriginal(
  input: ExportInput,
): { readonly bytes: Uint8Array } | { readonly anewBecause: string } | undefined {
  const { original, copy } = input
  if (!original) return undefined
  const sofar = original.steps.reduce(extendLineage<FileChange>, lineageOf<FileChange>(original.document.text))
  const isMarked = copy === 'tracked' || copy === 'checking'
  const changes = editsIn(extendLineage(sofar, correctionsOf(input)))
  const { bytes, changesRead, document } = original
  const given = { bytes, changesRead, document, changes, isMarked }
  const threads = copy === 'checking' ? threadsOf(input, sofar) : []
  try {
    const written = intoDocx({ ...given, threads })
    if (!written) return { anewBecause: 'the text is not that of the Word file that came in' }
    if (written.left.length === 0) return written
    if (!isMarked) return { anewBecause: 'the Word file that came in has no place for some of the corrections' }
    const told = written.left.map((change) => tellLeft(original.document.text, change))
    return intoDocx({ ...given, threads: [...threads, ...told] }) ?? written
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    return { anewBecause: 'the Word file that came in cannot be opened any more' }
  }
}

/** What the copy shows, or has, besides the version itself. */
function correctionsOf({ copy, document, corrections }: ExportInput): readonly FileChange[] {
  const shown = copy === 'clean' ? [] : corrections.filter(({ state }) => copy !== 'checked' || state === 'accepted')
  const signed = shown.map(({ start, end, replacement, author, date }) => ({ start, end, replacement, author, date }))
  return applyEdits(document, inWholeWords(document.text, signed)).edits
}

function threadsOf({ review, generatedAt }: ExportInput, lineage: Lineage<FileChange>): readonly FileThread[] {
  if (!review) return []
  return workThreads(numberWork(review), generatedAt).map((thread) => ({ ...thread, ...spanInFirst(lineage, thread) }))
}

function tellLeft(text: string, { start, end, replacement, author, date }: FileChange): FileThread {
  const [cut, added] = [text.slice(start, end), replacement].map((words) => words.replaceAll('\n\n', ' ¶ '))
  const change = !added ? `“${cut}” is cut` : !cut ? `“${added}” is put in` : `“${cut}” becomes “${added}”`
  const message = `This file cannot show a correction here: ${change}.`
  return { start, end, isResolved: false, comments: [{ author, date, text: message }] }
}
