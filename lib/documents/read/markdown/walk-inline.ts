import type { Token } from 'markdown-it'
import type { BlockWriter } from '../block-writer'
import type { NoteTally } from '../note-tally'
import { safeHref } from '../safe-href'

/** Elements whose inside is no text; inline, Markdown shows it as if it were. */
const MUTE = /^<(\/?)(?:script|style|iframe|svg|textarea|template)\b/i
const LINE_BREAK = /^<br\b/i

interface Place {
  readonly writer: BlockWriter
  readonly tally: NoteTally
  /** For each open link, whether it was kept. */
  readonly links: boolean[]
  /** Open deletions, and elements that are no text. */
  silent: number
  /** Something was left out behind the last words. */
  gap: boolean
}

/** How the text refers to a note, and the note names itself: `[1]`. */
export const noteNumber = ({ meta }: Token) => `[${Number(meta?.id ?? 0) + 1}]`

/** What is done at tokens that open and close, and at those that are words; words are left out where it is silent. */
const EDGES: Readonly<Record<string, (token: Token, place: Place) => unknown>> = {
  strong_open: (_token, { writer }) => writer.startMark('bold'),
  strong_close: (_token, { writer }) => writer.endMark('bold'),
  em_open: (_token, { writer }) => writer.startMark('italic'),
  em_close: (_token, { writer }) => writer.endMark('italic'),
  link_open(token, { writer, tally, links }) {
    const href = safeHref(String(token.attrGet('href') ?? ''))
    if (href) writer.startMark('link', href)
    else tally.count('unsafe-links')
    links.push(href !== undefined)
  },
  link_close: (_token, { writer, links }) => links.pop() && writer.endMark('link'),
  s_open(_token, place) {
    place.tally.count('deleted-text')
    place.silent++
  },
  s_close(_token, place) {
    place.silent--
    place.gap = true
  },
  html_inline({ content }, place) {
    place.tally.count('raw-html')
    place.gap = true
    const closing = MUTE.exec(content)?.[1]
    if (closing !== undefined) place.silent = Math.max(0, place.silent + (closing === '' ? 1 : -1))
    if (LINE_BREAK.test(content)) place.writer.breakLine()
  },
}
const WORDS: Readonly<Record<string, (token: Token, place: Place) => unknown>> = {
  text: ({ content }, place) => writeText(content, place),
  text_special: ({ content }, { writer }) => (content === ' ' ? writer.keep(content) : writer.write(content)),
  code_inline: ({ content }, { writer }) => writer.write(content),
  softbreak: (_token, { writer }) => writer.flow(' '),
  hardbreak: (_token, { writer }) => writer.breakLine(),
  image(_token, place) {
    place.tally.count('images')
    place.gap = true
  },
  critic_comment: ({ content }, { writer }) => writer.noteLast(content),
  footnote_ref: (token, { writer }) => {
    writer.startMark('note', noteNumber(token))
    writer.write(noteNumber(token))
    writer.endMark('note')
  },
}

/** Every space of the source is one of the text, but for those on both sides of what is left out. */
function writeText(content: string, place: Place) {
  if (content === '') return
  if (place.gap) place.writer.join(content)
  else place.writer.write(content)
  place.gap = false
}

/** Writes the words of one block with their formatting. */
export function walkInline(tokens: readonly Token[], writer: BlockWriter, tally: NoteTally): void {
  const place: Place = { writer, tally, links: [], silent: 0, gap: false }
  for (const token of tokens) {
    if (Object.hasOwn(EDGES, token.type)) EDGES[token.type]?.(token, place)
    else if (place.silent === 0 && Object.hasOwn(WORDS, token.type)) WORDS[token.type]?.(token, place)
  }
}
