import type { Token } from 'markdown-it'
import type { BlockWriter } from '../block-writer'
import type { NoteTally } from '../note-tally'
import { safeHref } from '../safe-href'

/** Elements whose inside is no text; inline, Markdown shows it as if it were. */
const MUTE = /^<(\/?)(?:script|style|iframe|svg|textarea|template)\b/i
const LINE_BREAK = /^<br\b/i

/** How the text refers to a note, and the note names itself: `[1]`. */
export const noteNumber = ({ meta }: Token) => `[${Number(meta?.id ?? 0) + 1}]`

/** Writes the words of one block with their formatting. */
export function walkInline(tokens: readonly Token[], writer: BlockWriter, tally: NoteTally): void {
  let mute = false
  /** For each open link, whether it was kept. */
  const links: boolean[] = []
  let deleted = 0

  const handlers: Readonly<Record<string, (token: Token) => void>> = {
    text: ({ content }) => writer.flow(content),
    text_special: ({ content }) => writer.flow(content),
    code_inline: ({ content }) => writer.write(content),
    softbreak: () => writer.flow(' '),
    hardbreak: () => writer.breakLine(),
    strong_open: () => writer.startMark('bold'),
    strong_close: () => writer.endMark('bold'),
    em_open: () => writer.startMark('italic'),
    em_close: () => writer.endMark('italic'),
    link_open: (token) => {
      const href = safeHref(String(token.attrGet('href') ?? ''))
      if (href) writer.startMark('link', href)
      else tally.count('unsafe-links')
      links.push(href !== undefined)
    },
    link_close: () => {
      if (links.pop()) writer.endMark('link')
    },
    image: () => tally.count('images'),
    footnote_ref: (token) => writer.write(noteNumber(token)),
    html_inline: ({ content }) => {
      tally.count('raw-html')
      if (LINE_BREAK.test(content)) writer.breakLine()
    },
  }

  for (const token of tokens) {
    if (token.type === 's_open') {
      tally.count('deleted-text')
      deleted++
    } else if (token.type === 's_close') deleted--
    const closing = token.type === 'html_inline' ? MUTE.exec(token.content)?.[1] : undefined
    if (closing !== undefined) mute = closing === ''
    const isWords = !token.type.endsWith('_open') && !token.type.endsWith('_close') && token.type !== 'html_inline'
    if ((mute || deleted > 0) && isWords) continue
    if (Object.hasOwn(handlers, token.type)) handlers[token.type]?.(token)
  }
}
