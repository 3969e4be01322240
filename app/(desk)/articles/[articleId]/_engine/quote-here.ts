import type { Span } from '@/lib/core/text/span'
import { spanHere } from './span-here'
import type { DeskState } from './types'

/** What opens a quotation and what closes it, as newspapers of several countries set it. */
const PAIRS: readonly string[] = ['“”', '„“', '„”', '«»', '»«', '””', '""']
const MARKS = /[“”„«»"]/g
/** Single marks, told from apostrophes by what stands around them. */
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]*?\S’(?![\p{L}\p{N}])/gu

/** The one quotation of a text, its marks included; null when there is none, or more than one, or it goes on elsewhere. */
export function oneQuotation(text: string): Span | null {
  const [open, close, more] = text.matchAll(MARKS)
  if (!open) {
    const [single, another] = text.matchAll(SINGLE)
    return single && !another ? { start: single.index, end: single.index + single[0].length } : null
  }
  if (!close || more || !PAIRS.includes(open[0] + close[0])) return null
  const isEmpty = text.slice(open.index + 1, close.index).trim() === ''
  return isEmpty ? null : { start: open.index, end: close.index + 1 }
}

/** What a quote is made of: the selected words or, without any, the one quotation of the focused sentence, or all of it. */
export function quoteHere(state: Pick<DeskState, 'selection' | 'focus' | 'objects' | 'text'>): Span | null {
  const here = spanHere(state)
  if (!here || state.selection || state.focus?.ids.length !== 1) return here
  const quotation = oneQuotation(state.text.slice(here.start, here.end))
  return quotation ? { start: here.start + quotation.start, end: here.start + quotation.end } : here
}
