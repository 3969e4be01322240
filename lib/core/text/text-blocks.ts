import type { LooseBlock } from './document'
import { depthsOf, indentOf, type ListLine, readListLine } from './list-lines'

interface Line {
  readonly text: string
  /** Lines with one number are one paragraph, unless a list stands between them. */
  readonly paragraph: number
}

/** Lines that stand or fall together: an item of a list with the lines that go on with it, or one line of text. */
interface Piece {
  readonly lines: Line[]
  readonly item?: ListLine
  /** No blank line stands before it. */
  readonly isTight: boolean
}

/**
 * The blocks of plain text: what stands between blank lines, or each line by itself when there is none; and lists, where
 * two lines on end or more have a sign (`-`, `•`, `1.`) and those with numbers count from one. The signs are not among
 * their words. Lines with hyphens and blank lines between them are left alone: so do some write down who says what.
 * Expects `\n` as the only line break.
 */
export function findTextBlocks(text: string): LooseBlock[] {
  const pieces = piecesOf(text)
  const blocks: LooseBlock[] = []
  let open: Line[] = []
  const close = () => {
    const words = open.map((line) => line.text).join('\n')
    if (words.trim() !== '') blocks.push({ type: 'paragraph', text: words.trim() })
    open = []
  }
  for (let at = 0; at < pieces.length; ) {
    const run = runOfItems(pieces, at)
    const items = run.flatMap(({ item }) => item ?? [])
    const depths = depthsOf(items)
    if (depths) {
      close()
      for (const [index, piece] of run.entries()) blocks.push(itemOf(piece, depths[index] ?? 0))
    } else {
      for (const line of run.flatMap(({ lines }) => lines)) {
        if (open[0] && open[0].paragraph !== line.paragraph) close()
        open.push(line)
      }
    }
    at += run.length
  }
  close()
  return blocks
}

function itemOf({ item, lines }: Piece, depth: number): LooseBlock {
  const [, ...more] = lines.map((line) => line.text.trim())
  return {
    type: 'list-item',
    ordered: item?.number !== undefined,
    depth,
    text: [item?.words.trim(), ...more].join('\n'),
  }
}

function piecesOf(text: string): Piece[] {
  const isParted = /\n[^\S\n]*\n/.test(text.trim())
  const pieces: Piece[] = []
  let paragraph = 0
  let isTight = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      isTight = false
      paragraph++
      continue
    }
    const item = readListLine(line)
    const before = pieces.at(-1)
    const goesOn = !item && isTight && before?.item && indentOf(line) > before.item.indent
    if (goesOn) before.lines.push({ text: line, paragraph })
    else pieces.push({ lines: [{ text: line, paragraph }], item, isTight })
    isTight = true
    if (!isParted) paragraph++
  }
  return pieces
}

/** The items from `at` on that may be one list; one piece when there are none. */
function runOfItems(pieces: readonly Piece[], at: number): Piece[] {
  let end = at + 1
  for (let next = pieces[end]; pieces[at]?.item && next?.item; next = pieces[++end]) {
    if (!next.isTight && next.item.bullet === '-') break
  }
  return pieces.slice(at, end)
}
