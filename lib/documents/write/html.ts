import { copyLine } from './copy-line'
import type { ExportInput } from './export-input'
import { changesKey, changesList } from './html-changes'
import { escapeHtml, openTag } from './html-escape'
import { inlineHtml } from './html-inline'
import { languageOfPage } from './html-language'
import { HTML_STYLE } from './html-style'
import { joinChangedBreaks, type MarkedBlock } from './join-changed-breaks'
import { type List, outline, type Section } from './outline'
import { redline } from './redline'
import { runInDatelines } from './run-in-datelines'

/** What a block becomes. Headings, lists and quotations are not in the table: they look at what stands around them. */
const PARAGRAPH_CLASSES: Readonly<Record<string, string>> = {
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
}

/** A page of its own: valid, with nothing active in it, and fit to print. Changes are `ins` and `del`, each with author and date. */
export function writeHtml(input: ExportInput): string {
  const { title, meta, document, corrections } = input
  const blocks = joinChangedBreaks(runInDatelines(redline(document, corrections)))
  const hasHeadline = blocks.some(({ kind }) => kind.type === 'headline')
  const body = writeSections(outline(blocks), 1)
  const name = title.trim() || 'Untitled'
  return [
    '<!DOCTYPE html>',
    `${openTag('html', { lang: languageOfPage(meta.language) })}`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(name)}</title>`,
    ...(meta.byline ? [openTag('meta', { name: 'author', content: meta.byline })] : []),
    ...(meta.date ? [openTag('meta', { name: 'dcterms.created', content: meta.date })] : []),
    '<meta name="generator" content="Stet">',
    `<style>\n${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    ...(hasHeadline ? [] : [`<header>\n<h1 dir="auto">${escapeHtml(name)}</h1>\n</header>`]),
    ...changesKey(corrections),
    '<main>',
    '<article dir="auto">',
    ...body,
    '</article>',
    '</main>',
    ...changesList(document, corrections),
    `<footer lang="en">\n<p>${escapeHtml(copyLine(input))}</p>\n</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Blocks as the inside of an article: elements of HTML, a line each. */
export const writeHtmlBody = (blocks: readonly MarkedBlock[]): string => writeSections(outline(blocks), 1).join('\n')

/** `level` is that of the heading before; headings never skip one on the way down. */
function writeSections(sections: readonly Section[], level: number): string[] {
  let last = level
  let hasHeadline = false
  return sections.map((section) => {
    if (section.type === 'list') return writeList(section)
    if (section.type === 'quote') return writeQuote(section.blocks)
    const { block } = section
    const { type, level: wanted = 2 } = block.kind
    if (type === 'pull-quote') return writeQuote([block], 'pull-quote')
    if (type === 'headline' && !hasHeadline) {
      hasHeadline = true
      return element('h1', block)
    }
    if (type === 'headline' || type === 'subhead') {
      last = Math.max(2, Math.min(type === 'headline' ? 2 : wanted, last + 1, 6))
      return element(`h${last}`, block)
    }
    return element('p', block, PARAGRAPH_CLASSES[type])
  })
}

const element = (name: string, block: MarkedBlock, className?: string) =>
  `${openTag(name, { class: className, dir: 'auto' })}${inlineHtml(block.runs)}</${name}>`

const writeQuote = (blocks: readonly MarkedBlock[], className?: string) =>
  `${openTag('blockquote', { class: className })}\n${blocks.map((block) => element('p', block)).join('\n')}\n</blockquote>`

function writeList({ isOrdered, items }: List): string {
  const name = isOrdered ? 'ol' : 'ul'
  const lines = items.map(({ block, lists }) => {
    const inner = lists.map((list) => `\n${writeList(list)}\n`).join('')
    return `<li dir="auto">${inlineHtml(block.runs)}${inner}</li>`
  })
  return `<${name} dir="auto">\n${lines.join('\n')}\n</${name}>`
}
