import type { QuoteStep } from '../../../core/match/result'
import { escapeHtml, openTag } from '../html-escape'
import type { RecordedComment, RecordedEvidence } from '../review-record'
import { safeLink } from '../safe-link'
import type { NumberedWork } from './number-work'
import { momentOf, sayMaker, saySentences, sayStance } from './say-work'

/** Words that a person wrote: in whatever direction they run, with their line breaks. */
export const said = (words: string) => `<span class="said" dir="auto">${escapeHtml(words)}</span>`

/** Words of the article or of a source, in quotation marks. */
export const quoted = (words: string) => `<q class="said" dir="auto">${escapeHtml(words.trim())}</q>`

export const line = (html: string, className?: string) => `${openTag('p', { class: className })}${html}</p>`

export const label = (words: string) => `<b>${escapeHtml(words)}</b>`

/** One thing of the record under its name: `C1`, its words, and what there is to say of it. */
export const entry = (name: string, title: string, lines: readonly string[]) =>
  [
    openTag('li', { id: name }),
    `<h3><span class="name">${name}</span> ${title}</h3>`,
    ...lines.filter((one) => one !== ''),
    '</li>',
  ].join('\n')

/** A part of the copy; nothing when there is nothing in it. */
export const section = (id: string, title: string, entries: readonly string[]): string[] =>
  entries.length === 0
    ? []
    : [
        openTag('section', { 'aria-labelledby': id }),
        `<h2 id="${id}">${escapeHtml(title)}</h2>`,
        '<ol class="entries">',
        ...entries,
        '</ol>',
        '</section>',
      ]

/** Links to sentences by number; nothing for words that have lost their place. */
export function sentenceLinks(numbers: readonly number[]): string {
  const [first] = numbers
  if (first === undefined) return 'These words are not in this version any more.'
  return `${openTag('a', { href: `#s${first}` })}${upperFirst(saySentences(numbers))}</a>`
}

export function threadHtml(comments: readonly RecordedComment[]): string {
  if (comments.length === 0) return ''
  const items = comments.map(
    ({ authorName, createdAt, body }) =>
      `<li>${label(authorName ?? 'Unknown')}, ${momentOf(createdAt)}: ${said(body)}</li>`,
  )
  return `${line(label('Comments'))}\n<ul class="thread">\n${items.join('\n')}\n</ul>`
}

/** What words rest on: `S2, page 3, paragraph 2: supports “…”`. */
export function evidenceHtml(evidence: readonly RecordedEvidence[], { sourceById }: NumberedWork): string {
  if (evidence.length === 0) return ''
  const items = evidence.map((one) => {
    const source = sourceById.get(one.sourceId)
    const place = [source ? `<a href="#${source.name}">${source.name}</a> ${said(source.item.title)}` : '']
    if (one.locatorText) place.push(escapeHtml(one.locatorText))
    return [
      `<li>${label(sayStance(one))}: ${place.join(', ')}`,
      one.excerpt ? `<blockquote>${said(one.excerpt)}</blockquote>` : '',
      one.note ? line(said(one.note)) : '',
      line(`Named by ${escapeHtml(sayMaker(one))}`, 'by'),
      '</li>',
    ].join('')
  })
  return `${line(label('Evidence'))}\n<ul class="evidence">\n${items.join('\n')}\n</ul>`
}

/** The words of the quote against those of the source: what the source has besides is struck, what the quote has is underlined. */
export const differenceHtml = (steps: readonly QuoteStep[]): string =>
  steps
    .map(({ op, text, kind }) => {
      if (op === 'equal') return escapeHtml(text)
      const name = op === 'insert' ? 'ins' : 'del'
      return `${openTag(name, { title: kind })}${escapeHtml(text)}</${name}>`
    })
    .join('')

export function addressHtml(address: string): string {
  const href = safeLink(address)
  return href ? `${openTag('a', { href })}${escapeHtml(address)}</a>` : escapeHtml(address)
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
