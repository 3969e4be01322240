import { startClock } from '../clock'
import { createNoteTally } from '../note-tally'
import { findParts, readRelationships } from './find-parts'
import type { StoryNote } from './handle-notes'
import { openPackage } from './open-package'
import { type RecordedThread, readThreads } from './read-comments'
import { readNumbering } from './read-numbering'
import { readStyles } from './read-styles'
import { ChangeRecorder, type RecordedStory } from './record-changes'
import { walkStory } from './walk-story'

/** What others did to a Word file: its words before that, their changes, and their comments. */
export interface TrackedFile extends Pick<RecordedStory, 'text' | 'changes'> {
  readonly threads: readonly RecordedThread[]
  /** Changes in notes, and comments that have no words or stand on none of the main part. */
  readonly lost: { readonly changes: number; readonly comments: number }
}

/** Reads the tracked changes and comments of the main part of a Word file. Throws `RefusedDocument` when it is none. */
export function readTracked(bytes: Uint8Array): TrackedFile {
  const tick = startClock()
  const pack = openPackage(bytes)
  const parts = findParts(pack, tick)
  const partOf = (type: string) => {
    const found = [...parts.relationships.values()].find((one) => one.type === type && !one.external)
    return found && { name: found.target, bytes: pack.read(found.target) }
  }
  const styles = partOf('styles')?.bytes
  const known = {
    styles: styles ? readStyles(styles, tick) : new Map(),
    numbering: readNumbering(partOf('numbering')?.bytes, tick),
    tally: createNoteTally(),
  }
  const numbers = new Map<string, number>()
  const recorder = new ChangeRecorder()
  walkStory(
    pack.read(parts.main) ?? new Uint8Array(),
    {
      ...known,
      relationships: parts.relationships,
      changes: 'original',
      recorder,
      numberNote(kind, id) {
        const number = numbers.get(`${kind} ${id}`) ?? numbers.size + 1
        numbers.set(`${kind} ${id}`, number)
        return number
      },
    },
    tick,
  )
  const { text, changes, comments } = recorder.finish()
  const part = partOf('comments')
  const notes: ReadonlyMap<string, StoryNote> = part?.bytes
    ? walkStory(
        part.bytes,
        { ...known, changes: 'accepted', relationships: readRelationships(pack, part.name, tick) },
        tick,
      ).notes
    : new Map()
  const said = readThreads(pack, parts, notes, comments, tick)
  const elsewhere = ['footnotes', 'endnotes'].map((type) => {
    const story = partOf(type)
    if (!story?.bytes) return 0
    const seen = new ChangeRecorder()
    const relationships = readRelationships(pack, story.name, tick)
    walkStory(story.bytes, { ...known, changes: 'original', relationships, recorder: seen }, tick)
    return seen.finish().changes.length
  })
  return {
    ...{ text, changes, threads: said.threads },
    lost: { changes: elsewhere.reduce((sum, count) => sum + count, 0), comments: said.lost },
  }
}
