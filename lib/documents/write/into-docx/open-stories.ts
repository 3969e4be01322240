import type { Document } from '../../../core/text/document'
import type { Parts } from '../../read/docx/find-parts'
import type { PlaceWords } from '../../read/docx/place-words'
import type { TrackedChanges } from '../../read/reading'
import { mapWords } from './map-words'
import type { PackageParts } from './package-parts'
import { settleChanges } from './settle-changes'
import { type Splices, spliced } from './splices'
import { type Units, unitsOf } from './units'
import { prefixesOf, readTree, type XmlTree } from './xml-tree'

/** One part of the file that holds text of the article. */
export interface Story {
  readonly name: string
  readonly tree: XmlTree
  readonly units: Units
  readonly splices: Splices
  /** Blocks of the text that neither this part nor one before it holds. */
  readonly missing: Document['blocks']
}

/** The main part of a file and those of its notes, with where the text stands in them. */
export function openStories(
  parts: PackageParts,
  { main: name, relationships }: Parts,
  place: PlaceWords,
  document: Document,
  changesRead: TrackedChanges | undefined,
): { readonly main?: Story; readonly notes: readonly Story[]; readonly read: TrackedChanges } {
  const open = (part: string, changes: TrackedChanges, wanted: Document) =>
    openStory(part, parts.text(part), place, changes, wanted)
  let read = changesRead ?? 'accepted'
  let main = open(name, read, document)
  if (!changesRead && main && amiss(main) > 0) {
    const other = open(name, 'original', document)
    if (other && other.tree.source !== main.tree.source && amiss(other) < amiss(main)) {
      read = 'original'
      main = other
    }
  }
  const notes: Story[] = []
  for (const type of ['footnotes', 'endnotes']) {
    const part = [...relationships.values()].find((one) => one.type === type && !one.external)?.target
    const blocks = (notes.at(-1) ?? main)?.missing ?? []
    const story = part && blocks.length > 0 ? open(part, read, { ...document, blocks }) : undefined
    if (story) notes.push(story)
  }
  return { main, notes, read }
}

/** How much speaks against a text having been read from a part in this way. */
const amiss = ({ missing, units }: Story) => missing.length + units.map.strays

/** A part with its own changes undone where they were read so: then all that is left in it is text, or shown as a change. */
function openStory(
  name: string,
  source: string | undefined,
  place: PlaceWords,
  changesRead: TrackedChanges,
  document: Document,
): Story | undefined {
  if (source === undefined) return undefined
  const settled = changesRead === 'original' ? settleChanges(source, 'original') : source
  const tree = readTree(settled)
  if (!wordNamespace(tree)) return undefined
  const units = unitsOf(mapWords(tree, place(settled, 'accepted'), document))
  const missing = document.blocks.filter((block) => units.edgeOf(block, 'first') === -1)
  return { name, tree, units, splices: spliced(settled), missing }
}

/** The namespace of Word's elements, where `w` stands for it or can be made to. */
export function wordNamespace({ source, root }: XmlTree): string {
  const prefixes = prefixesOf(source.slice(root.start, root.openEnd))
  const uri = [...prefixes.values()].find((one) => /wordprocessingml\/(?:2006\/)?main$/.test(one)) ?? ''
  return (prefixes.get('w') ?? uri) === uri ? uri : ''
}
