import { BLOCK_SEPARATOR } from '../../core/text/document'
import { aboutChange } from './about-change'
import { escapeHtml, openTag } from './html-escape'
import { type Nested, nestRuns } from './nest-runs'
import { partSpaces } from './part-spaces'
import type { Run } from './redline'
import { safeLink } from './safe-link'

/** The words of a block with their formatting and changes. A line break is a `br`, a changed break between blocks two. */
export const inlineHtml = (runs: readonly Run[]): string => nestRuns(partSpaces(runs)).map(writeNode).join('')

function writeNode(node: Nested): string {
  if (node.type === 'words') return writeWords(node.run)
  const inside = node.children.map(writeNode).join('')
  if (node.type === 'bold') return `<strong>${inside}</strong>`
  if (node.type === 'italic') return `<em>${inside}</em>`
  if (node.type === 'dateline') return `${openTag('span', { class: 'dateline' })}${inside}</span>`
  if (node.type === 'change') return writeChange(node, inside)
  const href = safeLink(node.href)
  return href ? `${openTag('a', { href })}${inside}</a>` : inside
}

function writeWords({ text, keepsSpaces }: Run): string {
  const words = escapeHtml(text).replaceAll('\n', '<br>')
  return keepsSpaces ? `${openTag('span', { style: 'white-space: pre-wrap' })}${words}</span>` : words
}

/** A changed break has no words to strike: it gets a sign. */
const BREAKS: ReadonlyMap<string, string> = new Map([
  [BLOCK_SEPARATOR, 'break'],
  ['\n', 'line'],
])

function writeChange({ op, correction, children }: Extract<Nested, { type: 'change' }>, inside: string): string {
  const name = op === 'insert' ? 'ins' : 'del'
  const [first] = children
  const attributes = {
    class: first?.type === 'words' ? BREAKS.get(first.run.text) : undefined,
    datetime: correction && new Date(correction.date).toISOString(),
    'data-author': correction?.author,
    'data-reason': correction?.reason || undefined,
    'data-error-code': correction?.errorCode,
    'data-state': correction?.state,
    'data-decided-by': correction?.decidedBy,
    title: correction && aboutChange(correction),
  }
  return `${openTag(name, attributes)}${inside}</${name}>`
}
