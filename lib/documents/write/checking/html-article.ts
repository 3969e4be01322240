import { STATUS_LABELS } from '../../../core/review/labels'
import type { Block, Document } from '../../../core/text/document'
import { escapeHtml, openTag } from '../html-escape'
import type { RecordedCorrection, RecordedSentence } from '../review-record'
import { safeLink } from '../safe-link'
import { articleItems, type Item } from './article-items'
import type { Name, NumberedWork } from './number-work'
import { STATUS_SIGNS, sayDecision } from './say-work'

/** What a block is on the page; what is not in the table is a paragraph. */
const TAGS: Readonly<Partial<Record<Block['type'], string>>> = {
  headline: 'h3',
  subhead: 'h3',
  blockquote: 'blockquote',
}

/** The text of the article: every sentence with its number and the sign of its status before it, and what it bears behind it. */
export const articleHtml = (document: Document, work: NumberedWork): string[] =>
  articleItems(document, work).map(({ block, items }) => {
    const name = TAGS[block.type] ?? 'p'
    return `${openTag(name, { class: block.type, dir: 'auto' })}${items.map(itemHtml).join('')}</${name}>`
  })

function itemHtml(item: Item): string {
  if (item.is === 'words') return wordsHtml(item)
  if (item.is === 'break') return `${openTag('del', changeAttributes(item.correction))}¶</del>`
  if (item.is === 'put') return `${openTag('ins', changeAttributes(item.correction))}${escapeHtml(item.text)}</ins>`
  const { sentence, items, names } = item
  const inside = `${numberOf(sentence)}${items.map(itemHtml).join('')}${namesHtml(names)}`
  return `${openTag('span', { id: `s${sentence.ordinal}` })}${inside}</span>`
}

function numberOf({ ordinal, status }: RecordedSentence): string {
  const told = `<span class="hidden">Sentence </span>${ordinal}<span aria-hidden="true">${STATUS_SIGNS[status]}</span>`
  const label = STATUS_LABELS[status].toLowerCase()
  return `${openTag('a', { class: 'number', lang: 'en', href: `#r${ordinal}` })}${told}<span class="hidden">, ${label}: </span></a>`
}

/** `C1 Q2 K1`, each leading to what there is to say of it. */
const namesHtml = (names: readonly Name[]) =>
  names.length === 0 ? '' : `<sup lang="en"> ${names.map((name) => `<a href="#${name}">${name}</a>`).join(' ')}</sup>`

const changeAttributes = (correction: RecordedCorrection) => ({
  'data-state': correction.state,
  title: sayDecision(correction),
})

function wordsHtml({ piece, mark, cut }: Extract<Item, { is: 'words' }>): string {
  let html = escapeHtml(piece.text).replaceAll('\n', '<br>')
  for (const { type, href } of piece.marks) {
    const link = type === 'link' ? safeLink(href ?? '') : undefined
    if (link) html = `${openTag('a', { href: link })}${html}</a>`
    if (type === 'bold') html = `<strong>${html}</strong>`
    if (type === 'italic') html = `<em>${html}</em>`
  }
  if (mark) html = `${openTag('span', { class: `on-${mark}` })}${html}</span>`
  return cut ? `${openTag('del', changeAttributes(cut))}${html}</del>` : html
}
