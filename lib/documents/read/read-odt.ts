import { RefusedDocument } from '../refused-document'
import { startClock } from './clock'
import { openPackage } from './docx/open-package'
import { placeNotes } from './docx/place-notes'
import { createNoteTally } from './note-tally'
import { readOdtStyles } from './odt/odt-styles'
import { parsePart } from './odt/odt-xml'
import { walkOdt } from './odt/walk-odt'
import type { Reading, TrackedChanges } from './reading'
import { childrenNamed, elementsNamed, findElement, type XmlElement } from './wire/xml-tree'

/**
 * Reads an OpenDocument text: with tracked changes accepted or undone, headings, lists, tables as lines, links, bold and
 * italic, and foot- and endnotes at the end. Nothing is run, written or fetched.
 */
export function readOdt(bytes: Uint8Array, changes: TrackedChanges = 'accepted'): Reading {
  const tick = startClock()
  const tally = createNoteTally()
  const pack = openPackage(bytes, { what: 'The OpenDocument file', program: 'LibreOffice' })
  const [content, named] = ['content.xml', 'styles.xml'].map((name) => {
    const part = pack.read(name)
    return part && parsePart(part, tick)
  })
  const body = findElement(findElement(content, 'office:body'), 'office:text')
  if (!content || !body) throw noText(pack.names)
  const tracked = childrenNamed(body, 'text:tracked-changes').flatMap((list) =>
    childrenNamed(list, 'text:changed-region'),
  )
  const regions = new Map(tracked.map((region) => [idOf(region), region]))
  const made = tracked.filter((region) => findElement(region, 'text:insertion') ?? findElement(region, 'text:deletion'))
  if (made.length > 0) tally.count(changes === 'accepted' ? 'tracked-changes' : 'tracked-changes-undone', made.length)
  const styles = readOdtStyles([named, content])
  const story = walkOdt(body, { styles, tally, tick, changes, regions })
  const numbered = new Map(story.notes.map((blocks, index) => [String(index), { blocks }]))
  const placed = placeNotes([...numbered.keys()], numbered)
  if (placed.length > 0) tally.count('footnotes', story.notes.length)
  if (pack.names.some((name) => /^(?:Basic|Scripts)\//.test(name)) || hasScripts(content)) tally.count('active-content')
  return { blocks: [...story.blocks, ...placed], notes: tally.notes(), sourceNotes: story.sourceNotes }
}

const idOf = ({ attributes }: XmlElement) => attributes['text:id'] ?? attributes.id ?? ''

const hasScripts = (content: XmlElement) => !elementsNamed(content, 'office:script').next().done

function noText(names: readonly string[]) {
  return names.includes('word/document.xml')
    ? new RefusedDocument('invalid', 'This is a Word file that is named .odt. Name it .docx.')
    : new RefusedDocument(
        'invalid',
        'There is no text in this OpenDocument file. Open it in LibreOffice and save it as a text (.odt).',
      )
}
