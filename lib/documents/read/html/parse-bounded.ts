import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import { RefusedDocument } from '../../refused-document'
import { startClock } from '../clock'
import { DEPTH_LIMIT } from '../limits'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
/** In a whole page; each takes a few hundred bytes of memory. */
const ELEMENT_LIMIT = 300_000

type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * Parses HTML as a browser does, without running or loading anything. The parser itself is iterative; elements nested
 * too deep for those who walk the tree, and documents that take too long to build, are refused on the way.
 */
export function parseBounded(source: string, tick = startClock()): HtmlElement {
  const depths = new WeakMap<object, number>()
  let elements = 0

  function place(parent: Parent, node: object) {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > DEPTH_LIMIT)
      throw new RefusedDocument(
        'too-large',
        `The HTML is nested more than ${DEPTH_LIMIT} elements deep. Paste the words of the article instead.`,
      )
    depths.set(node, depth)
  }

  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...given) {
      tick()
      if (++elements > ELEMENT_LIMIT)
        throw new RefusedDocument(
          'too-large',
          'The HTML has far more elements than an article. Paste the words of the article instead.',
        )
      return defaultTreeAdapter.createElement(...given)
    },
    appendChild(parent, node) {
      place(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore(parent, node, next) {
      place(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, next)
    },
  }
  const document = parse(source, { treeAdapter, scriptingEnabled: true })
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html')
  if (!root) throw new RefusedDocument('invalid', 'There is no HTML in this file.')
  return root
}
