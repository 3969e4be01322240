import type { PlacedFragment } from './draw-line'
import { drawFragment, drawStroke, placeFragments } from './draw-line'
import { INK, isPart, MEASURE, PAGE, type Paragraph, type Part, RULE, type Words } from './look'
import type { PlacedLine, PlacedParagraph } from './paginate'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** How far before the words of an item its sign stands. */
export const MARKER = 14

/**
 * Draws placed paragraphs, each in the element that says what it is, so that the report can be read aloud. What is only to
 * be seen is marked as that.
 */
export function drawReport(pdf: Pdf, parts: readonly (Part | Paragraph)[], placed: readonly PlacedParagraph[]): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let next = 0
  let page = 0
  const goTo = (wanted: number) => {
    for (; page < wanted; page++) pdf.addPage()
  }
  const drawAll = (all: readonly (Part | Paragraph)[], parent: Element) => {
    for (const one of all) {
      if (isPart(one)) {
        const element = pdf.struct(one.part)
        parent.add(element)
        drawAll(one.children, element)
        element.end()
      } else if (placed[next]) {
        drawParagraph(pdf, placed[next] as PlacedParagraph, parent, goTo)
        next++
      }
    }
  }
  drawAll(parts, root)
  root.end()
}

function drawParagraph(
  pdf: Pdf,
  { paragraph, lines, marker }: PlacedParagraph,
  parent: Element,
  goTo: (page: number) => void,
): void {
  const { tag, name, indent = 0, isListed } = paragraph
  const [first] = lines
  if (!first) return
  goTo(first.page)
  drawAround(pdf, paragraph, first)
  const top = first.y - paragraph.leading
  if (name) pdf.addNamedDestination(name, 'XYZ', PAGE.side, Math.max(0, top), null)
  if (isListed) pdf.outline.addItem(paragraph.words.map(({ text }) => text).join(''))
  if (marker) {
    const label = pdf.struct('Lbl')
    parent.add(label)
    drawLine(pdf, { ...first, line: marker }, label, indent - MARKER)
    label.end()
  }
  const element = pdf.struct(tag)
  parent.add(element)
  for (const line of lines) {
    goTo(line.page)
    if (paragraph.hasBar) asArtifact(pdf, () => drawBar(pdf, paragraph, line))
    drawLine(pdf, line, element, indent)
  }
  element.end()
  const last = lines.at(-1)
  if (last && paragraph.share !== undefined) drawShare(pdf, paragraph.share, last.y + 7)
}

/** The fragments of a line, those of one link together in an element of their own. */
function drawLine(pdf: Pdf, { line, y }: PlacedLine, element: Element, indent: number): void {
  const [left, right] = [PAGE.side + indent, PAGE.width - PAGE.side]
  for (const group of byLink(placeFragments(line, left, right))) {
    const [first] = group
    const words = first?.fragment.words
    const draw = () => {
      for (const one of group) drawFragment(pdf, one, y)
    }
    if (first && (words?.href || words?.to)) drawLink(pdf, words, group, y, element, draw)
    else if (group.some(({ fragment }) => fragment.level % 2 === 1)) {
      // The signs of words that run back stand in the file as they are seen; this is what they say.
      element.add(pdf.struct('Span', { actual: actualOf(group) }, draw))
    } else element.add(draw)
  }
}

function drawLink(
  pdf: Pdf,
  words: Words,
  group: readonly PlacedFragment[],
  y: number,
  element: Element,
  draw: () => void,
): void {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return
  const { size, raised = 0 } = words.look
  const link: Element = pdf.struct('Link')
  element.add(link)
  link.add(() => {
    draw()
    const box = [first.x, y - raised - size, last.x + last.fragment.width - first.x, size * 1.3] as const
    // A plain string would become a name of PDF's.
    const options = { structParent: link, Contents: new String(words.text.trim()) as string }
    if (words.to) pdf.goTo(...box, words.to, options)
    else pdf.link(...box, words.href ?? '', options)
  })
  link.end()
}

const actualOf = (group: readonly PlacedFragment[]) =>
  [...group]
    .reverse()
    .map(({ fragment }) => fragment.text)
    .join('')

/** Neighbours that lead to the same place, and stretches that lead nowhere and run one way. */
function byLink(fragments: readonly PlacedFragment[]): PlacedFragment[][] {
  const groups: PlacedFragment[][] = []
  for (const one of fragments) {
    const last = groups.at(-1)?.[0]?.fragment
    const { words, level } = one.fragment
    const isSame = last && (last.words === words || !leads(last.words)) && leads(last.words) === leads(words)
    if (isSame && last.level % 2 === level % 2) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

const leads = ({ href, to }: Words) => href !== undefined || to !== undefined

function drawAround(pdf: Pdf, { hasRule, leading }: Paragraph, { y }: PlacedLine): void {
  if (!hasRule) return
  const at = y - leading * 0.72 - 6
  asArtifact(pdf, () => drawStroke(pdf, [PAGE.side, at], [PAGE.width - PAGE.side, at], 0.4))
}

function drawBar(pdf: Pdf, { indent = 0, leading }: Paragraph, { y }: PlacedLine): void {
  const x = PAGE.side + indent - 8
  drawStroke(pdf, [x, y - leading * 0.72], [x, y + leading * 0.28], 1)
}

function drawShare(pdf: Pdf, share: number, y: number): void {
  asArtifact(pdf, () => {
    pdf.save().rect(PAGE.side, y, MEASURE, SHARE_HEIGHT).fill(RULE)
    pdf
      .rect(PAGE.side, y, MEASURE * share, SHARE_HEIGHT)
      .fill(INK)
      .restore()
  })
}

const SHARE_HEIGHT = 4

/** What is drawn for the eye alone. */
export function asArtifact(pdf: Pdf, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}
