import type { TrackedChanges } from '../../read/reading'
import { below, childOf, rawName, readTree, type XmlElement } from './xml-tree'

/** Former properties, kept beside those that replaced them. */
const FORMER = /^w:(?:rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change$/
/** Ends of moves and of changes to what holds text: they mark nothing when there are no changes. */
const RANGES = /^w:(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns'])
const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel'])
/** Among these an insertion or a deletion is a flag; elsewhere it holds words. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr'])
/** What stays of words that go: places that other parts of the file speak of. */
const PLACES = /^w:(?:commentRange(?:Start|End)|bookmark(?:Start|End))$/
const DELETED_WORDS = /^w:del(?:Text|InstrText)$/

/**
 * A part without tracked changes, all of them accepted, or all undone. A paragraph whose mark goes is one with the next,
 * and has the look of the first that has words.
 */
export function settleChanges(source: string, changes: TrackedChanges): string {
  const { root } = readTree(source)
  const affected = affectedBy(root)
  if (affected.size === 0) return source
  const [staying, going] = changes === 'accepted' ? [INSERTIONS, DELETIONS] : [DELETIONS, INSERTIONS]
  const raw = ({ start, end }: XmlElement) => source.slice(start, end)
  const goes = (properties: XmlElement | undefined) => properties?.children.some(({ name }) => going.has(name)) ?? false
  const losesMark = (paragraph: XmlElement) => goes(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'))

  function write(element: XmlElement): string {
    const { name, parent } = element
    if (FORMER.test(name) || RANGES.test(name)) return ''
    if (staying.has(name) || going.has(name)) {
      if (parent && PROPERTIES.has(parent.name)) return ''
      return staying.has(name) ? inside(element) : leftOf(element)
    }
    if (DELETED_WORDS.test(name) && staying.has('w:del')) return undeleted(raw(element))
    if (!affected.has(element)) return raw(element)
    if (name === 'w:tr' && goes(childOf(element, 'w:trPr'))) return ''
    if (name === 'w:tc' && goes(childOf(element, 'w:tcPr'))) return emptyCell(element)
    const former = element.children.find((child) => FORMER.test(child.name))
    const content = changes === 'original' && former ? formerContent(element, former) : inside(element)
    const isLeftEmpty = content === '' && (name === 'w:hyperlink' || name === 'w:tbl')
    if (isLeftEmpty || (name === 'w:tbl' && !/<(?:\w+:)?tr[\s>]/.test(content))) return ''
    return source.slice(element.start, element.openEnd) + content + source.slice(element.closeStart, element.end)
  }

  /** What an element holds, with paragraphs joined whose marks go. */
  function inside(element: XmlElement): string {
    const out: string[] = []
    const { children } = element
    let at = element.openEnd
    let joined: { head?: XmlElement; readonly first: XmlElement; content: string } | undefined
    for (const child of children) {
      const between = source.slice(at, child.start)
      at = child.end
      if (child.name === 'w:p' && losesMark(child)) {
        const content = contentOf(child)
        joined ??= { first: child, content: '' }
        joined.head ??= content === '' ? undefined : child
        joined.content += content
      } else if (child.name === 'w:p' && joined) {
        out.push(paragraph(joined.head ?? child, joined.content + contentOf(child)))
        joined = undefined
      } else if (joined && (PLACES.test(child.name) || RANGES.test(child.name))) {
        joined.content += PLACES.test(child.name) ? raw(child) : ''
      } else {
        if (joined) out.push(standing(joined, child.name === 'w:sectPr' && out.length > 0))
        joined = undefined
        out.push(between, write(child))
      }
    }
    if (joined) out.push(standing(joined, out.length > 0 && element.name !== 'w:tc'))
    out.push(source.slice(at, element.closeStart))
    return out.join('')
  }

  /** Paragraphs without marks that no other follows: they keep one, or go when nothing is in them and nothing needs them. */
  const standing = (
    { head, first, content }: { head?: XmlElement; first: XmlElement; content: string },
    canGo: boolean,
  ) => (content === '' && canGo ? '' : paragraph(head ?? first, content))

  const contentOf = ({ children }: XmlElement) =>
    children
      .filter(({ name }) => name !== 'w:pPr')
      .map(write)
      .join('')

  function paragraph(like: XmlElement, content: string): string {
    const properties = childOf(like, 'w:pPr')
    const open = source.slice(like.start, like.openEnd).replace(/\/>$/, '>')
    return `${open}${properties ? write(properties) : ''}${content}</${rawName(source, like)}>`
  }

  /** Properties as they were before, with what is not among the former ones: the look of the mark, and the section. */
  function formerContent(element: XmlElement, former: XmlElement): string {
    const before = former.children[0]?.children.map(raw).join('') ?? ''
    if (element.name !== 'w:pPr') return before
    return (
      before +
      element.children
        .filter(({ name }) => name === 'w:rPr' || name === 'w:sectPr')
        .map(write)
        .join('')
    )
  }

  function leftOf(element: XmlElement): string {
    const kept: string[] = []
    for (const one of below(element)) {
      if (PLACES.test(one.name)) kept.push(raw(one))
      else if (one.name === 'w:r' && childOf(one, 'w:commentReference')) kept.push(raw(one))
    }
    return kept.join('')
  }

  function emptyCell(cell: XmlElement): string {
    const properties = childOf(cell, 'w:tcPr')
    return `${source.slice(cell.start, cell.openEnd)}${properties ? write(properties) : ''}<w:p/></${rawName(source, cell)}>`
  }

  return source.slice(0, root.start) + write(root) + source.slice(root.end)
}

/** The elements that hold a tracked change; all others are copied as they are. */
function affectedBy(root: XmlElement): Set<XmlElement> {
  const affected = new Set<XmlElement>()
  for (const element of below(root)) {
    const { name } = element
    const isChange = INSERTIONS.has(name) || DELETIONS.has(name) || DELETED_WORDS.test(name)
    if (!isChange && !FORMER.test(name) && !RANGES.test(name)) continue
    for (let at: XmlElement | undefined = element; at && !affected.has(at); at = at.parent) affected.add(at)
  }
  return affected
}

const undeleted = (raw: string) =>
  raw
    .replace(
      /^<((?:\w+:)?)del(Text|InstrText)/,
      (_all, prefix: string, kind: string) => `<${prefix}${undeletedName(kind)}`,
    )
    .replace(/del(Text|InstrText)(\s*>)$/, (_all, kind: string, end: string) => undeletedName(kind) + end)
const undeletedName = (kind: string) => (kind === 'Text' ? 't' : 'instrText')
