import { counted } from '../../core/text/counted'
import { cutAtWord } from '../../core/text/recognise-steps/cut-at-word'
import { aboutChange } from './about-change'
import type { ExportCorrection, ExportInput } from './export-input'
import { escapeHtml, openTag } from './html-escape'

type Corrections = readonly ExportCorrection[]

/** So much of the old and of the new words is shown. UTF-16 units. */
const MOST_WORDS = 160

/** What the two looks of a change mean. Nothing when there are no changes to look at. */
export function changesKey(corrections: Corrections): string[] {
  if (corrections.length === 0) return []
  const count = (state: ExportCorrection['state']) => corrections.filter((item) => item.state === state).length
  return [
    '<aside class="key" lang="en" aria-label="Key to the changes">',
    `<p>${counted(corrections.length, 'correction')}:</p>`,
    '<ul>',
    ...sample('accepted', `${count('accepted')} accepted`),
    ...sample('proposed', `${count('proposed')} proposed, not decided`),
    '</ul>',
    '</aside>',
  ]
}

const sample = (state: string, words: string) => [`<li>${samples(state, 'cut', 'put in')} ${words}</li>`]

const samples = (state: string, cut: string, put: string) =>
  [
    ...(cut ? [`${openTag('span', { class: `cut ${state}`, dir: 'auto' })}${escapeHtml(cut)}</span>`] : []),
    ...(put ? [`${openTag('span', { class: `put ${state}`, dir: 'auto' })}${escapeHtml(put)}</span>`] : []),
  ].join(' ')

/** Every correction with who, when and why, in the order of the text: what pointing at a change shows, for paper and for the keyboard. */
export function changesList({ text }: ExportInput['document'], corrections: Corrections): string[] {
  if (corrections.length === 0) return []
  return [
    '<aside class="changes" lang="en" aria-labelledby="changes">',
    '<h2 id="changes">Corrections</h2>',
    '<ol>',
    ...corrections.map((correction) => {
      const words = [text.slice(correction.start, correction.end), correction.replacement].map(onOneLine)
      return `<li>${samples(correction.state, words[0] ?? '', words[1] ?? '')}<br>${escapeHtml(aboutChange(correction))}</li>`
    }),
    '</ol>',
    '</aside>',
  ]
}

/** A break between paragraphs is a sign, so that it can be seen to come or go. */
const onOneLine = (words: string) => cutAtWord(words.replaceAll('\n\n', '¶').replace(/\s+/g, ' ').trim(), MOST_WORDS)
