import type { LooseBlock } from '@/lib/core/text/document'
import { startClock } from './clock'
import { findParts, type Parts, readRelationships } from './docx/find-parts'
import { isOwnFile } from './docx/is-own-file'
import { openPackage, type Package } from './docx/open-package'
import { placeNotes } from './docx/place-notes'
import { readNumbering } from './docx/read-numbering'
import { readStyles } from './docx/read-styles'
import { walkStory } from './docx/walk-story'
import { createNoteTally, type NoteTally } from './note-tally'
import type { Reading, TrackedChanges } from './reading'

/**
 * Reads a Word file: its text with tracked changes accepted or undone, headings, lists, tables as lines, links, bold and italic,
 * and foot- and endnotes at the end. Parts are found by relationship and read in memory; nothing is run, written or fetched.
 */
export function readDocx(bytes: Uint8Array, changes: TrackedChanges = 'accepted'): Reading {
  const tick = startClock()
  const tally = createNoteTally()
  const pack = openPackage(bytes)
  const parts = findParts(pack, tick)
  const partOf = (type: string) => {
    const found = [...parts.relationships.values()].find(
      (relationship) => relationship.type === type && !relationship.external,
    )
    return found && pack.read(found.target)
  }
  const styles = partOf('styles')
  const context = {
    styles: styles ? readStyles(styles, tick) : new Map(),
    numbering: readNumbering(partOf('numbering'), tick),
    relationships: parts.relationships,
    tally,
    changes,
  }
  /** Numbers of the notes that the text refers to, by kind and id, in order. */
  const referred = new Map<string, number>()
  const numberNote = (kind: string, id: string) => {
    const number = referred.get(`${kind} ${id}`) ?? referred.size + 1
    referred.set(`${kind} ${id}`, number)
    return number
  }
  const main = pack.read(parts.main) ?? new Uint8Array()
  const { blocks } = walkStory(main, { ...context, numberNote }, tick)
  const notes = new Map<string, LooseBlock[]>()
  if (referred.size > 0) {
    for (const kind of ['footnote', 'endnote']) {
      const part = notesPart(pack, parts, kind)
      if (!part) continue
      const silent = createNoteTally()
      const story = walkStory(
        part.bytes,
        { ...context, tally: silent, relationships: readRelationships(pack, part.name, tick) },
        tick,
      )
      for (const [id, blocksOfNote] of story.notes) notes.set(`${kind} ${id}`, blocksOfNote)
    }
  }
  const placed = placeNotes([...referred.keys()], notes)
  if (placed.length > 0) tally.count('footnotes', referred.size)
  tellParts(pack, tally)
  return { blocks: [...blocks, ...placed], notes: tally.notes(), isExact: isOwnFile(pack, tick) }
}

function notesPart(pack: Package, { relationships }: Parts, kind: string) {
  const name = [...relationships.values()].find(({ type, external }) => type === `${kind}s` && !external)?.target
  const bytes = name && pack.read(name)
  return bytes ? { name, bytes } : undefined
}

/** Programs inside the file are never run; the editor is told that they were there. */
function tellParts(pack: Package, tally: NoteTally) {
  if (pack.names.some((name) => /vbaProject\.bin$/i.test(name))) tally.count('active-content')
}
