import { STATUS_LABELS } from '../../../core/review/labels'
import { openWords } from '../../../core/review/open-words'
import { progressOf } from '../../../core/review/progress'
import { STATUSES } from '../../../core/review/vocabulary'
import { counted } from '../../../core/text/counted'
import { copyLine } from '../copy-line'
import type { ExportInput } from '../export-input'
import { escapeHtml, openTag } from '../html-escape'
import { languageOfPage } from '../html-language'
import { HTML_STYLE } from '../html-style'
import { articleHtml } from './html-article'
import { RECORD_PARTS } from './html-record'
import { CHECKING_STYLE } from './html-style'
import { type NumberedWork, numberWork } from './number-work'
import { STATUS_SIGNS } from './say-work'

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

/** Whoever holds the page has to know that it is not for everybody. */
function warning({ record }: NumberedWork): string[] {
  const count = record.sources.filter((source) => source.protected).length
  if (count === 0) return []
  return [
    `<p class="warning"><b>Holds ${counted(count, 'protected source')}.</b> Only for the people who are named on ${count === 1 ? 'it' : 'them'}.</p>`,
  ]
}

function progress({ record }: NumberedWork): string[] {
  const { settled, total, byStatus } = progressOf(record.sentences.map(({ status }) => status))
  const counts = STATUSES.filter((status) => byStatus[status] > 0).map(
    (status) => `<li>${STATUS_SIGNS[status]} ${byStatus[status]} ${STATUS_LABELS[status].toLowerCase()}</li>`,
  )
  return [
    `<p><b>${settled} of ${counted(total, 'sentence')} settled.</b></p>`,
    '<ul class="counts" aria-label="Sentences by status">',
    ...counts,
    '</ul>',
  ]
}

function stillToDo({ record: { open, sentences, comparisonsLeft } }: NumberedWork): string[] {
  const unreviewed = sentences.filter(({ status }) => status === 'unreviewed').length
  const words = open ? openWords(open, unreviewed) : undefined
  return [
    ...(words === undefined ? [] : [`<p><b>Still open:</b> ${words === '' ? 'nothing' : escapeHtml(words)}.</p>`]),
    ...(comparisonsLeft
      ? [`<p>${counted(comparisonsLeft, 'comparison')} of quotes with sources not made yet.</p>`]
      : []),
  ]
}
