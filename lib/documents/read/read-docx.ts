import { type KeyedNote, noteOf, SOURCE_NOTE_KINDS } from '@/lib/core/text/source-note'
import { startClock } from './clock'
import { findParts, type Parts, readRelationships } from './docx/find-parts'
import type { StoryNote } from './docx/handle-notes'
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
  /** Keys of the comments on words of the text. */
  const commented = new Set<string>()
  const seeComment = (id: string, isPlaced: boolean) => {
    tally.count('comments')
    if (isPlaced) commented.add(`comment ${id}`)
  }
  const main = pack.read(parts.main) ?? new Uint8Array()
  const { blocks } = walkStory(main, { ...context, numberNote, seeComment }, tick)
  const notes = new Map<string, StoryNote>()
  if (referred.size + commented.size > 0) {
    for (const kind of SOURCE_NOTE_KINDS) {
      const part = notesPart(pack, parts, kind)
      if (!part) continue
      const silent = createNoteTally()
      const story = walkStory(
        part.bytes,
        { ...context, tally: silent, relationships: readRelationships(pack, part.name, tick) },
        tick,
      )
      for (const [id, note] of story.notes) notes.set(`${kind} ${id}`, note)
    }
  }
  const placed = placeNotes([...referred.keys()], notes)
  if (placed.length > 0) tally.count('footnotes', referred.size)
  tellParts(pack, tally)
  const isExact = isOwnFile(pack, tick)
  // The comments of a file that Stet wrote are the work on the article, and no notes of its reporter.
  const keys = isExact ? [...referred.keys()] : [...referred.keys(), ...commented]
  return { blocks: [...blocks, ...placed], notes: tally.notes(), sourceNotes: sourceNotes(keys, notes), isExact }
}

function sourceNotes(keys: readonly string[], notes: ReadonlyMap<string, StoryNote>): KeyedNote[] {
  return keys.flatMap((key) => {
    const { blocks = [], author } = notes.get(key) ?? {}
    const kind = SOURCE_NOTE_KINDS.find((one) => key.startsWith(one))
    const note = kind && noteOf({ kind, ...(author && { author }) }, blocks)
    return note ? [{ ...note, key }] : []
  })
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
