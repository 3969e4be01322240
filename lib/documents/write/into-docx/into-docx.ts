import type { Block, Document } from '../../../core/text/document'
import { startClock } from '../../read/clock'
import { findParts, type Parts } from '../../read/docx/find-parts'
import { openPackage } from '../../read/docx/open-package'
import { wordPlacer } from '../../read/docx/place-words'
import type { TrackedChanges } from '../../read/reading'
import { declared, type NumberedThread, writeComments } from './comment-parts'
import type { FileChange, FileThread } from './file-change'
import { openStories, type Story, wordNamespace } from './open-stories'
import { type PackageParts, packageParts } from './package-parts'
import { placeThreads, topOf } from './place-threads'
import { type ChangePlan, planChanges } from './plan-changes'
import { settleChanges } from './settle-changes'
import type { Splices } from './splices'
import { atWholeBreaks } from './whole-breaks'
import { writeStory } from './write-story'
import { attributeOf, below, type XmlElement, type XmlTree } from './xml-tree'

export interface IntoDocxInput {
  /** The Word file that the text came from. */
  readonly bytes: Uint8Array
  /** How its own tracked changes were read; found out by the text when left out. */
  readonly changesRead?: TrackedChanges
  /** The text that was made from it. */
  readonly document: Document
  /** Sorted, not overlapping, in offsets of the text. */
  readonly changes: readonly FileChange[]
  readonly threads: readonly FileThread[]
  /** Changes are shown as tracked ones; without, the file has none at all, its own included. */
  readonly isMarked: boolean
}

export interface IntoDocx {
  readonly bytes: Uint8Array
  /** Changes that the file has no place for, or that it cannot express. */
  readonly left: readonly FileChange[]
}

/** Of the text, this much at least has to be found in the file for it to be the one that the text came from. */
const LEAST_FOUND = 0.5

/**
 * The Word file that a text came from, with changes and threads put into it; all else is as it was. Undefined when the
 * text did not come from it. Throws `RefusedDocument` when it is no Word file.
 */
export function intoDocx(input: IntoDocxInput): IntoDocx | undefined {
  const { bytes, changesRead, document, threads, isMarked } = input
  const tick = startClock()
  const pack = openPackage(bytes)
  const found = findParts(pack, tick)
  const parts = packageParts(pack)
  const changes = atWholeBreaks(document.text, input.changes)
  const nextId = countIds(parts.allText())
  const { main, notes, read } = openStories(parts, found, wordPlacer(pack, found, tick), document, changesRead)
  if (!main || !isMostlyFound(document, [main, ...notes])) return undefined

  const planned: (Story & { readonly plan: ChangePlan })[] = []
  let open: readonly number[] = changes.map((_, index) => index)
  for (const story of [main, ...notes]) {
    const plan = planChanges(document, story.units, changes, open)
    planned.push({ ...story, plan })
    open = plan.left
  }
  const numbered = writeComments(parts, found, threads, nextId)
  for (const { name, tree, units, plan, splices } of planned) {
    const markers = name === main.name ? placeNew(document, { ...main, plan }, changes, numbered) : []
    writeStory({ units, plan, changes, markers, nextId }, splices)
    if (isMarked) renewDoubles(tree, splices, nextId)
    splices.tag(tree.root, (tag) => declared(tag, { w: wordNamespace(tree) }))
    const written = splices.apply()
    const settled = isMarked ? written : settleChanges(written, 'accepted')
    if (settled !== parts.text(name)) parts.set(name, settled)
  }
  if (!isMarked) settleRest(parts, found, new Set(planned.map(({ name }) => name)), read)
  return { bytes: parts.pack(), left: open.flatMap((index) => changes[index] ?? []) }
}

/** Headers, footers and notes that hold nothing of the article. */
function settleRest(parts: PackageParts, { relationships }: Parts, done: ReadonlySet<string>, read: TrackedChanges) {
  for (const { type, target, external } of relationships.values()) {
    if (external || done.has(target) || !/^(?:header|footer|footnotes|endnotes)$/.test(type)) continue
    const source = parts.text(target)
    const settled = source && settleChanges(source, read)
    if (settled && settled !== source) parts.set(target, settled)
  }
}

function isMostlyFound({ blocks }: Document, stories: readonly Story[]): boolean {
  const found = blocks.filter((block) => stories.some(({ units }) => units.edgeOf(block, 'first') !== -1))
  const length = (some: readonly Block[]) => some.reduce((sum, { start, end }) => sum + end - start, 0)
  return length(found) >= LEAST_FOUND * length(blocks)
}

/** Numbers that no mark of the file has: changes, comments and places share them. */
function countIds(sources: Iterable<string>): () => number {
  const used = new Set<number>()
  for (const source of sources) for (const [, id] of source.matchAll(/\s\w+:id="(\d{1,10})"/g)) used.add(Number(id))
  let next = 1
  return () => {
    while (used.has(next)) next++
    return next++
  }
}

/** New threads on their words; answers to a comment that was there beside it. */
function placeNew(
  document: Document,
  main: Story & { readonly plan: ChangePlan },
  changes: readonly FileChange[],
  threads: readonly NumberedThread[],
) {
  const { source, root } = main.tree
  const places = new Map<string, XmlElement>()
  if (threads.some(({ besideId }) => besideId !== undefined)) {
    for (const element of below(root)) {
      if (!/^w:comment(?:Range(?:Start|End)|Reference)$/.test(element.name)) continue
      places.set(`${element.name} ${attributeOf(source, element, 'id')}`, element)
    }
  }
  const fresh = threads.filter(({ ids, besideId }) => {
    if (ids.length === 0) return false
    const [start, reference] = ['w:commentRangeStart', 'w:commentReference'].map((name) =>
      topOf(places.get(`${name} ${besideId}`)),
    )
    if (besideId === undefined || !start || !reference) return true
    const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')
    const ends = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
    main.splices.beside(start, 'after', 3, () => starts)
    main.splices.beside(reference, 'after', 0, () => ends.join(''))
    return false
  })
  return placeThreads(document, main.units, main.plan, changes, fresh)
}

/** Google Docs gives the two halves of a replacement one number; no two changes of a file may have the same. */
function renewDoubles({ source, root }: XmlTree, splices: Splices, nextId: () => number) {
  const seen = new Set<string>()
  for (const element of below(root)) {
    if (!/^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name)) continue
    const id = attributeOf(source, element, 'id') ?? ''
    if (seen.has(id)) {
      splices.tag(element, (tag) =>
        tag.replace(/(\s\w+:id\s*=\s*)(?:"[^"]*"|'[^']*')/, (_all, head) => `${head}"${nextId()}"`),
      )
    }
    seen.add(id)
  }
}
