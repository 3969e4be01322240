import type { Span } from '../../text/span'
import type { Link, ReadQuote } from '../read-quote'
import type { ChangeKind, QuoteStep } from '../result'
import { firstWordFrom, type SourceIndex } from '../source/index-source'
import type { Step } from './align-pieces'
import { kindOfChange } from './kind-of-change'
import { isPatchOf, kindOfMarks } from './kind-of-marks'
import { kindOfSetting } from './kind-of-setting'
import { movedWords } from './moved-words'
import { addStep } from './step-list'
import { writtenWords } from './written-words'

export interface Difference {
  readonly spans: readonly Span[]
  readonly diff: readonly QuoteStep[]
  /** Words that both have, and words that are changed; what is only set in another way, or marked, both have. */
  readonly shared: number
  readonly changed: number
}

/** Renders aligned words as texts: every character of the spans, and of the core of the quote, is in one step. */
export function tellDifference(index: SourceIndex, quote: ReadQuote, steps: readonly Step[]): Difference {
  const telling = new Telling(index, quote, movedWords(index, quote, steps))
  for (const step of steps) telling.take(step)
  return telling.end()
}

/** A long omission is one change, and does not make what is quoted less like its source. */
const MOST_COUNTED = 5
const QUESTION = /^["'”’)\]]{0,3}\?/

/** Walks both texts at once, and has told all of them up to `quoteAt` and `sourceAt`. */
class Telling {
  readonly #index: SourceIndex
  readonly #quote: ReadQuote
  readonly #moved: ReadonlySet<number>
  readonly #diff: QuoteStep[] = []
  readonly #spans: { start: number; end: number }[] = []
  #shared = 0
  #changed = 0
  #quoteAt: number
  /** Behind what was told of the open span; undefined while none is open. */
  #sourceAt: number | undefined
  #cut: number[] = []
  #put: number[] = []

  constructor(index: SourceIndex, quote: ReadQuote, moved: ReadonlySet<number>) {
    this.#index = index
    this.#quote = quote
    this.#moved = moved
    this.#quoteAt = quote.core.start
  }

  take(step: Step): void {
    if (step.op === 'cut') this.#cut.push(step.source)
    else if (step.op === 'put') this.#put.push(step.quote)
    else {
      this.#closeExchange()
      if (step.op === 'both') this.#keep(step.quote, step.source)
      else this.#sourceAt = undefined
    }
  }

  end(): Difference {
    this.#closeExchange()
    const link = this.#quote.links.get(this.#quote.count)
    if (link?.kind === 'patch') this.#tellMarks(this.#patchedBehind(link), this.#quote.core.end, link)
    else this.#tellMarks(this.#askedBehind(), this.#quote.core.end, link)
    return { spans: this.#spans, diff: this.#diff, shared: this.#shared, changed: this.#changed }
  }

  /** One word that both have, with what stands before it. */
  #keep(quoteWord: number, sourceWord: number): void {
    const { starts, ends } = this.#index
    const [start, end] = [starts[sourceWord] ?? 0, ends[sourceWord] ?? 0]
    const link = this.#quote.links.get(quoteWord)
    if (this.#sourceAt === undefined) this.#open(this.#patchedBefore(sourceWord, link) ?? start)
    this.#tellMarks(this.#takeSource(start), this.#quote.starts[quoteWord] ?? 0, link)
    const [from, to] = [this.#takeSource(end), this.#takeQuote(this.#quote.ends[quoteWord] ?? 0)]
    const kind = kindOfSetting(this.#index, this.#quote, this.#quote.compared[quoteWord] ?? '', from, to, start)
    addStep(this.#diff, from, to, kind)
    if (kind === 'wording') this.#changed++
    else this.#shared++
  }

  #tellMarks(source: string, quoteEnd: number, link: Link | undefined): void {
    const quote = this.#takeQuote(quoteEnd)
    const kind = kindOfMarks(source, quote, link)
    if (kind === 'wording' || kind === 'question') this.#changed++
    addStep(this.#diff, source, quote, kind)
  }

  #closeExchange(): void {
    const [cut, put] = [this.#cut, this.#put]
    if (cut.length === 0 && put.length === 0) return
    const isMoved = cut.every((word) => this.#moved.has(-1 - word)) && put.every((word) => this.#moved.has(word))
    const kind: ChangeKind = isMoved ? 'order' : kindOfChange(writtenWords(this.#index, this.#quote, { cut, put }))
    if (kind === 'typographic' || kind === 'marked') this.#shared += put.length
    else this.#changed += Math.max(put.length, Math.min(cut.length, MOST_COUNTED))
    const [first, last] = [cut[0], cut.at(-1)]
    if (first !== undefined && this.#sourceAt === undefined) this.#open(this.#index.starts[first] ?? 0)
    const from = last === undefined ? '' : this.#takeSource(this.#index.ends[last] ?? 0)
    const to = put.length === 0 ? '' : this.#takeQuote(this.#quote.ends[put.at(-1) ?? 0] ?? 0)
    addStep(this.#diff, from, to, kind)
    this.#cut = []
    this.#put = []
  }

  #open(start: number): void {
    this.#spans.push({ start, end: start })
    this.#sourceAt = start
  }

  #takeSource(end: number): string {
    const text = this.#index.text.slice(this.#sourceAt, end)
    const open = this.#spans.at(-1)
    if (open) open.end = end
    this.#sourceAt = end
    return text
  }

  #takeQuote(end: number): string {
    const text = this.#quote.text.slice(this.#quoteAt, end)
    this.#quoteAt = Math.max(this.#quoteAt, end)
    return text
  }

  /** Where the word begins that a patched one stands for, when it is the first of a span. */
  #patchedBefore(word: number, link: Link | undefined): number | undefined {
    const [start, end] = [this.#index.starts[word - 1], this.#index.ends[word - 1]]
    if (link?.kind !== 'patch' || start === undefined || end === undefined) return undefined
    return isPatchOf(this.#index.text.slice(start, end), link) ? start : undefined
  }

  #patchedBehind(link: Link): string {
    if (this.#sourceAt === undefined) return ''
    const next = firstWordFrom(this.#index, this.#sourceAt)
    const end = this.#index.ends[next]
    const isPatch = end !== undefined && isPatchOf(this.#index.text.slice(this.#sourceAt, end), link)
    return isPatch ? this.#takeSource(end) : ''
  }

  /** The question mark of the source, when the quote has one too, or makes a statement of it. */
  #askedBehind(): string {
    const { text, core, isStatement } = this.#quote
    const at = this.#sourceAt
    const asked = at === undefined ? undefined : QUESTION.exec(this.#index.text.slice(at, at + 5))?.[0]
    if (at === undefined || asked === undefined) return ''
    return isStatement || text.slice(this.#quoteAt, core.end).includes('?') ? this.#takeSource(at + asked.length) : ''
  }
}
