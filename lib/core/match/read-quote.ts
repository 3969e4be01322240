import type { Span } from '../text/span'
import { byPosition } from '../text/span'
import { findUnspoken, isNoise } from './source/unspoken'
import { comparable } from './words/comparable'
import { splitWords, type WordList } from './words/split-words'

/**
 * Says that the quote is not the source word for word here: `gap` for …; `insertion` for [word], which stands for a few
 * words or for none; `patch` for talk[ed] and [they]’re, which stand for one word that begins and ends as what is outside.
 */
export interface Link {
  readonly kind: 'gap' | 'insertion' | 'patch'
  /** It stands before this word of the quote; 0 is before the first, `count` behind the last. */
  readonly before: number
  /** Of a patch what its word begins and ends with, as it is compared; empty otherwise. */
  readonly head: string
  readonly foot: string
  /** From the first mark at this place to the last. */
  readonly span: Span
}

/** A quote as it is compared. */
export interface ReadQuote extends WordList {
  readonly text: string
  /** Each word as it is compared. */
  readonly compared: readonly string[]
  /** By the number of the word they stand before, in order. */
  readonly links: ReadonlyMap<number, Link>
  /** The quote without quote marks and points around it: from its first word or insertion to its last. Empty when there is neither. */
  readonly core: Span
  /** Ends with a full stop. */
  readonly isStatement: boolean
}

const GAP = String.raw`\[\s*(?:…|(?:\.\s*){2,})\s*\]|\(\s*(?:…|(?:\.\s*){3,})\s*\)|…|\.(?:[ \t\u00a0]?\.){2,}`
const MARK = new RegExp(String.raw`${GAP}|\[([^[\]]{0,300})\]`, 'gu')
/** `[W]e` is a word like any other. */
const CASE_BRACKET = /^\[\p{L}\]$/u
/** The letters that touch brackets on either side are part of the patched word, as many as a word has. */
const HEAD = /[\p{L}\p{N}]{1,40}$/u
const FOOT = /^['’]?[\p{L}\p{N}]{1,40}/u
const TOUCHING = 41

/** Read `literal`, brackets and their words are words like others. */
export function readQuote(text: string, brackets: 'marks' | 'literal' = 'marks'): ReadQuote {
  const marks = linkMarks(text).filter(({ kind }) => brackets === 'marks' || kind === 'gap')
  const words = splitWords(text, merged([...marks, ...findUnspoken(text)]))
  const compared = Array.from({ length: words.count }, (_, word) =>
    comparable(text.slice(words.starts[word], words.ends[word])),
  )
  const links = joinLinks(marks, words)
  const core = coreOf(text, words, links)
  return { text, ...words, compared, links, core, isStatement: /^["'”’)\]\s]*\.(?!\.)/.test(text.slice(core.end)) }
}

type Mark = Span & Pick<Link, 'kind' | 'head' | 'foot'>

function linkMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: all, 1: inside, index } of text.matchAll(MARK)) {
    const [start, end] = [index, index + all.length]
    if (inside === undefined) marks.push({ kind: 'gap', head: '', foot: '', start, end })
    else {
      const head = HEAD.exec(text.slice(Math.max(marks.at(-1)?.end ?? 0, start - TOUCHING), start))?.[0] ?? ''
      const foot = FOOT.exec(text.slice(end, end + TOUCHING))?.[0] ?? ''
      const isPatch = head !== '' || foot !== ''
      if (isPatch ? head === '' && CASE_BRACKET.test(all) : isNoise(inside)) continue
      const around = { head: comparable(head), foot: comparable(foot) }
      marks.push({
        kind: isPatch ? 'patch' : 'insertion',
        ...around,
        start: start - head.length,
        end: end + foot.length,
      })
    }
  }
  return marks
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort(byPosition)) {
    if (span.start >= (result.at(-1)?.end ?? 0)) result.push(span)
  }
  return result
}

/** Marks between the same two words are one link: a gap when one of them is, a patch only when it is alone. */
function joinLinks(marks: readonly Mark[], words: WordList): Map<number, Link> {
  const links = new Map<number, Link>()
  let before = 0
  for (const { kind, head, foot, start, end } of marks) {
    while (before < words.count && (words.starts[before] ?? 0) < start) before++
    const earlier = links.get(before)
    if (!earlier) links.set(before, { kind, before, head, foot, span: { start, end } })
    else {
      const isGap = kind === 'gap' || earlier.kind === 'gap'
      const span = { start: earlier.span.start, end }
      links.set(before, { kind: isGap ? 'gap' : 'insertion', before, head: '', foot: '', span })
    }
  }
  return links
}

/** Dots at the edge only say that the speech goes on, and are left out; an insertion there is part of the quote. */
function coreOf(text: string, { count, starts, ends }: WordList, links: ReadonlyMap<number, Link>): Span {
  const inserted = (before: number) => (links.get(before)?.kind === 'gap' ? undefined : links.get(before)?.span)
  const start = inserted(0)?.start ?? starts[0]
  const end = inserted(count)?.end ?? ends[count - 1]
  if (start === undefined || end === undefined) return { start: 0, end: 0 }
  return { start, end: end + (/^["'”’)\]]{0,3}\?/.exec(text.slice(end, end + 5))?.[0].length ?? 0) }
}

/** Words `[from, to)` of a quote that no link interrupts. */
export interface Fragment {
  readonly from: number
  readonly to: number
}

export function fragmentsOf({ count, links }: ReadQuote): Fragment[] {
  const edges = [0, ...links.keys(), count]
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0
    return to > from ? [{ from, to }] : []
  })
}
