import { copyLine } from '../copy-line'
import type { ExportInput } from '../export-input'
import { escapeHtml, openTag } from '../html-escape'
import { languageOfPage } from '../html-language'
import { HTML_STYLE } from '../html-style'
import { articleHtml } from './html-article'
import { RECORD_PARTS } from './html-record'
import { CHECKING_STYLE } from './html-style'
import { type NumberedWork, numberWork } from './number-work'
import { sayComparisonsLeft, sayProgress, sayProtected, saySignOffs, sayStillOpen } from './say-head'

/** All that the checkers did, on one page: what is open, the article with its sentences numbered, and the record of each thing. */
export function writeCheckingHtml(input: ExportInput): string {
  const { title, meta, document, review } = input
  if (!review) throw new Error('A checking copy is written from the record of the work.')
  const work = numberWork(review)
  const name = title.trim() || 'Untitled'
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`Checking copy: ${name}`)}</title>`,
    '<meta name="generator" content="Stet">',
    `<style>\n${HTML_STYLE}${CHECKING_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    '<p class="kicker">Checking copy</p>',
    `<h1 dir="auto">${escapeHtml(name)}</h1>`,
    `<p class="byline">${escapeHtml(copyLine(input))}</p>`,
    ...warning(work),
    ...progress(work),
    ...stillToDo(work),
    ...saySignOffs(work).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`),
    '</header>',
    '<main>',
    '<section aria-labelledby="article">',
    '<h2 id="article">The article</h2>',
    openTag('div', { class: 'article', lang: languageOfPage(meta.language) }),
    ...articleHtml(document, work),
    '</div>',
    '</section>',
    ...RECORD_PARTS.flatMap((write) => write(work, document)),
    '</main>',
    `<footer>\n<p>${escapeHtml(copyLine(input))}</p>\n</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function warning(work: NumberedWork): string[] {
  const told = sayProtected(work)
  return told ? [`<p class="warning"><b>${told[0]}</b> ${told[1]}</p>`] : []
}

function progress(work: NumberedWork): string[] {
  const [settled, counts] = sayProgress(work)
  return [`<p><b>${settled}</b></p>`, '<ul class="counts">', ...counts.map((count) => `<li>${count}</li>`), '</ul>']
}

function stillToDo(work: NumberedWork): string[] {
  const [open, left] = [sayStillOpen(work), sayComparisonsLeft(work)]
  return [...(open ? [`<p><b>Still open:</b> ${escapeHtml(open)}</p>`] : []), ...(left ? [`<p>${left}</p>`] : [])]
}
