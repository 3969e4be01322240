import type { LooseBlock } from '@/lib/core/text/document'
import { followFields } from './fields'
import { handleChanges } from './handle-changes'
import { handleNotes, type StoryNote } from './handle-notes'
import { handleObjects } from './handle-objects'
import { handleParagraphs } from './handle-paragraphs'
import { handleRuns } from './handle-runs'
import { handleTables } from './handle-tables'
import { createParagraphs } from './paragraphs'
import { readXml } from './read-xml'
import { createRunWriter } from './run-writer'
import type { StoryContext } from './story-context'

/** Never text, whatever is in them: former properties, settings, the small readings above a word. */
const SKIPPED: ReadonlySet<string> = new Set(
  `w:pPrChange w:rPrChange w:tblPrChange w:tblGridChange w:trPrChange w:tcPrChange w:sectPrChange w:sdtPr w:sectPr w:tblPr
  w:tblGrid w:rt w:rubyPr`.split(/\s+/),
)

/** What holds words; those of a deletion stand under another name, and are only come to when it is kept. */
const WORDS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:delText'])

/** A story of a Word file: the text of the main part, or its notes. */
export interface StoryBlocks {
  readonly blocks: LooseBlock[]
  /** Notes by their ids; empty for the main part. */
  readonly notes: ReadonlyMap<string, StoryNote>
}

/**
 * Walks the XML of a story and writes its blocks. Tracked changes are read as accepted: what was inserted or moved here
 * is text, what was deleted or moved away is not, and paragraphs whose mark was deleted are one. Or the other way round,
 * when the original is asked for.
 */
export function walkStory(xml: Uint8Array, context: StoryContext, tick: () => void): StoryBlocks {
  const { tally, relationships, recorder } = context
  const notes = new Map<string, StoryNote>()
  const fields = followFields()
  const paragraphs = createParagraphs(context)
  /** Where the tag that was read last ends. */
  let place = 0
  const run = createRunWriter(context, paragraphs, fields, () => place)
  const tables = handleTables(paragraphs, tally)
  const all = [
    handleParagraphs(paragraphs),
    handleRuns(run, fields, relationships, tally),
    tables,
    ...(recorder ? [] : [handleChanges(paragraphs, tally, tables.deleteRow, context.changes)]),
    handleNotes(paragraphs, run, notes, context.seeComment),
    handleObjects(tally),
  ]
  const opens = new Map(all.flatMap((handlers) => Object.entries(handlers.opens)))
  const closes = new Map(all.flatMap((handlers) => Object.entries(handlers.closes ?? {})))
  readXml(
    xml,
    {
      open(name, attribute, parent, at) {
        place = at
        if (SKIPPED.has(name) || opens.get(name)?.(attribute, parent) === 'skip') return 'skip'
        return recorder?.open(name, attribute, parent)
      },
      close(name) {
        closes.get(name)?.()
        recorder?.close(name)
      },
      text(text, inside, at) {
        place = at
        if (WORDS.has(inside)) run.write(text)
        if (inside === 'w:instrText' || inside === 'w:delInstrText') fields.addCode(text)
      },
    },
    tick,
  )
  return { blocks: paragraphs.finish(), notes }
}
