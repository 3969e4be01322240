import type { Attributes } from './read-xml'

/** Who made a change or wrote a comment, as the file has it. */
export interface FileAuthor {
  readonly author: string
  /** ISO 8601; missing where the file has none, or none that is a date. */
  readonly date?: string
}

/** What one person did at one place, in offsets of the original words. */
export interface RecordedChange extends FileAuthor {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** The words of a part as they were before all changes, and what was done to them since. */
export interface RecordedStory {
  /** Paragraphs with an empty line between them. */
  readonly text: string
  /** Sorted, not overlapping. */
  readonly changes: readonly RecordedChange[]
  /** Where the comments stand, by their ids. */
  readonly comments: ReadonlyMap<string, { readonly start: number; readonly end: number }>
}

const BREAK = '\n\n'
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])
const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const NAMELESS = 'Somebody'

type Done = FileAuthor & { readonly is: 'insert' | 'delete' }

export const authorOf = (attribute: Attributes): FileAuthor => {
  const date = new Date(attribute('w:date') ?? '')
  const author = attribute('w:author')?.trim().slice(0, 200) || NAMELESS
  return Number.isNaN(date.getTime()) ? { author } : { author, date: date.toISOString() }
}

/**
 * Sees all words of a part go by, those that were put in and those that were cut, and knows at each of them who did it.
 * What was put in and cut again is in neither text. Of two who put words in at one place it is told as one change, because
 * nobody could say which words come first.
 */
export class ChangeRecorder {
  #text = ''
  readonly #changes: RecordedChange[] = []
  readonly #comments = new Map<string, { start: number; end: number }>()
  /** For each change that is open around the words at hand; undefined for a flag, which has no words. */
  readonly #open: (Done | undefined)[] = []
  readonly #rows: (Done | undefined)[] = []
  /** What was done to the mark of each paragraph at hand. */
  readonly #marks: (Done | undefined)[] = []

  /** Answers `'skip'` for what is in neither text. */
  open(name: string, attribute: Attributes, parent: string): 'skip' | undefined {
    if (name === 'w:p') this.#marks.push(undefined)
    else if (name === 'w:tr') this.#rows.push(undefined)
    else if (name === 'w:commentRangeStart') this.#startComment(attribute('w:id'))
    else if (name === 'w:commentRangeEnd') this.#endComment(attribute('w:id'))
    else if (name === 'w:commentReference') this.#endComment(attribute('w:id'))
    const is = INSERTIONS.has(name) ? 'insert' : DELETIONS.has(name) ? 'delete' : undefined
    if (!is) return undefined
    const done: Done = { ...authorOf(attribute), is }
    if (parent === 'w:trPr') this.#rows[this.#rows.length - 1] = done
    else if (parent === 'w:rPr') this.#marks[this.#marks.length - 1] = done
    else if (is === 'delete' && this.#open.some((one) => one?.is === 'insert')) return 'skip'
    else {
      this.#open.push(done)
      return undefined
    }
    this.#open.push(undefined)
    return undefined
  }

  close(name: string): void {
    if (INSERTIONS.has(name) || DELETIONS.has(name)) this.#open.pop()
    else if (name === 'w:tr') this.#rows.pop()
    else if (name === 'w:p') this.#take(BREAK, this.#marks.pop() ?? this.#rows.at(-1))
  }

  words(text: string): void {
    this.#take(text, this.#open.findLast((one) => one !== undefined) ?? this.#rows.at(-1))
  }

  finish(): RecordedStory {
    return { text: this.#text, changes: this.#changes, comments: this.#comments }
  }

  #take(text: string, done: Done | undefined): void {
    const start = this.#text.length
    if (done?.is !== 'insert') this.#text += text
    if (!done) return
    const { is, ...by } = done
    const change =
      is === 'insert' ? { start, end: start, replacement: text } : { start, end: this.#text.length, replacement: '' }
    const last = this.#changes.at(-1)
    const isSame = last?.end === start && last.author === by.author
    const isAtOnePlace = last?.end === start && last.start === start && is === 'insert'
    if (!last || !(isSame || isAtOnePlace)) this.#changes.push({ ...by, ...change })
    else {
      const replacement = last.replacement + change.replacement
      this.#changes[this.#changes.length - 1] = { ...last, end: change.end, replacement }
    }
  }

  #startComment(id = ''): void {
    const at = this.#text.length
    this.#comments.set(id, { start: at, end: at })
  }

  /** A comment without a range hangs on the place of its reference. */
  #endComment(id = ''): void {
    const place = this.#comments.get(id)
    const at = this.#text.length
    if (!place) this.#comments.set(id, { start: at, end: at })
    else if (place.end === place.start) this.#comments.set(id, { ...place, end: at })
  }
}
