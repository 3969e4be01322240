import type { Locator } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where the first of some words begins and where the last ends, in pixels of the window. They may cross elements. */
export const wordsOnScreen = (text: Locator, words: string): Promise<{ first: Point; last: Point }> =>
  text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: { node: Text; start: number }[] = []
    let whole = ''
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (node.parentElement?.closest('[data-inserted]')) continue
      nodes.push({ node, start: whole.length })
      whole += node.data
    }
    const start = whole.indexOf(wanted)
    if (start < 0) throw new Error(`“${wanted}” is not on the screen`)
    const at = (offset: number) => nodes.findLast((each) => each.start <= offset) ?? nodes[0]
    const boxOf = (offset: number) => {
      const found = at(offset)
      if (!found) throw new Error('The article is empty.')
      const range = document.createRange()
      range.setStart(found.node, offset - found.start)
      range.setEnd(found.node, offset - found.start + 1)
      return range.getBoundingClientRect()
    }
    const first = boxOf(start)
    const last = boxOf(start + wanted.length - 1)
    return {
      first: { x: first.left + 0.5, y: first.top + first.height / 2 },
      last: { x: last.right, y: last.top + last.height / 2 },
    }
  }, words)
