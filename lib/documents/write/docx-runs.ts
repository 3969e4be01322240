import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { cleanCharacters } from './clean-characters'
import { RUN_IN_DATELINE } from './docx-styles'
import type { ExportCorrection } from './export-input'
import { neighbours } from './nest-runs'
import type { Run } from './redline'
import { safeLink } from './safe-link'

/** What Word wants to know of a change: a number of its own, who, and when to the second. */
export type Revise = (correction: ExportCorrection) => { id: number; author: string; date: string }

/** The words of a block as runs. Links stand around changes, because Word allows it in no other order. */
export const runChildren = (runs: readonly Run[], revise: Revise): ParagraphChild[] =>
  neighbours(runs, (a, b) => a.href === b.href).flatMap((linked) => {
    const link = linked[0]?.href && safeLink(linked[0].href)
    const children = linked.flatMap((run) => writeRun(run, link !== undefined, revise))
    return link ? [new ExternalHyperlink({ link, children })] : children
  })

/** One run for each stretch without tabs and line breaks, which are elements of their own. */
function writeRun(
  { text, op, correction, isBold, isItalic, isDateline }: Run,
  isLinked: boolean,
  revise: Revise,
): ParagraphChild[] {
  const look: IRunOptions = {
    bold: isBold || undefined,
    italics: isItalic || undefined,
    style: isLinked ? 'Hyperlink' : isDateline ? RUN_IN_DATELINE : undefined,
    rightToLeft: isRightToLeft(text) || undefined,
  }
  return (cleanCharacters(text).match(/[\t\n]|[^\t\n]+/g) ?? []).map((part) => {
    const content = part === '\n' ? { break: 1 } : part === '\t' ? { children: [new Tab()] } : { text: part }
    if (op === 'equal' || !correction) return new TextRun({ ...look, ...content })
    const options = { ...look, ...content, ...revise(correction) }
    return op === 'insert' ? new InsertedTextRun(options) : new DeletedTextRun(options)
  })
}

/** True when the first letter of a text is one of a script that runs from right to left. */
export const isRightToLeft = (text: string) =>
  /^\P{L}*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)
