import type { BlockType } from '../../../core/text/document'
import type { ExportInput } from '../export-input'
import { writeHtmlBody } from '../html'
import { joinChangedBreaks, type MarkedBlock } from '../join-changed-breaks'
import { redline } from '../redline'
import { runInDatelines } from '../run-in-datelines'

/** An article taken apart into the fields that wires have, and the rest of it. */
export interface WireStory {
  readonly headline: string
  readonly standfirst?: string
  readonly byline?: string
  /** Left in the story where there is no field for it. */
  readonly dateline?: string
  readonly blocks: readonly MarkedBlock[]
}

/** Takes the first block of each kind out, if it stands before the story; `fields` are those that the format has. */
export function wireStory({ title, document }: ExportInput, fields: readonly BlockType[]): WireStory {
  const all = redline(document, [])
  const begins = all.findIndex(({ kind }) => !HEAD.includes(kind.type))
  const head = begins < 0 ? all : all.slice(0, begins)
  const taken = fields.flatMap((type) => head.find(({ kind }) => kind.type === type) ?? [])
  const words = (type: BlockType) =>
    taken
      .find(({ kind }) => kind.type === type)
      ?.runs.map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
  return {
    headline: words('headline') ?? (title.trim() || 'Untitled'),
    standfirst: words('standfirst'),
    byline: words('byline'),
    dateline: words('dateline'),
    blocks: joinChangedBreaks(runInDatelines(all.filter((block) => !taken.includes(block)))),
  }
}

const HEAD: readonly BlockType[] = ['headline', 'standfirst', 'byline', 'dateline']

/** The story as well-formed XHTML, without a page around it. */
export const storyXhtml = ({ blocks }: WireStory): string => writeHtmlBody(blocks).replaceAll('<br>', '<br/>')

/** The story as paragraphs of plain text. */
export const storyText = ({ blocks }: WireStory): string =>
  blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n\n')
