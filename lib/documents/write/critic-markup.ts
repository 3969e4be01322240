import type { Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast'
import { defaultHandlers, type Handle, type Info, type Options, type State } from 'mdast-util-to-markdown'

type Op = 'insert' | 'delete'

/** Changed words, `{++new++}` or `{--old--}`; as `{~~old~>new~~}` when `replacement` says what comes instead. */
export interface CriticChange {
  readonly type: 'criticChange'
  readonly op: Op
  readonly children: PhrasingContent[]
  readonly replacement?: PhrasingContent[]
}

/** A changed break between two blocks. */
export interface CriticBreak {
  readonly type: 'criticBreak'
  readonly op: Op
}

/** `{>>Ann: why<<}`. Plain text. */
export interface CriticComment {
  readonly type: 'criticComment'
  readonly value: string
}

/** A block that is new or cut as a whole. */
export interface CriticBlock {
  readonly type: 'criticBlock'
  readonly op: Op
  readonly comment: string
  readonly children: RootContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    criticChange: CriticChange
    criticBreak: CriticBreak
    criticComment: CriticComment
  }
  interface RootContentMap {
    criticBlock: CriticBlock
    criticChange: CriticChange
    criticBreak: CriticBreak
    criticComment: CriticComment
  }
  interface ListItemData {
    criticOp?: Op
    criticComment?: string
  }
}

const SIGNS = { insert: '++', delete: '--' } as const

const wrap = (op: Op, content: string) => `{${SIGNS[op]}${content}${SIGNS[op]}}`

/** A comment is escaped as the text is: a reader of Markdown that knows no CriticMarkup shows it among the words. */
function commentOf(text: string, state: State, info: Info): string {
  if (text === '') return ''
  const exit = state.enter('phrasing')
  const escaped = state.safe(text, { ...info, before: '>', after: '<' })
  exit()
  return `{>>${escaped}<<}`
}

/** Starts a list, a quotation, a heading and so on, when it stands at the start of a line. */
const STARTS_BLOCK = /^\s*(?:[#>+\-*=|:`~<[_]|\d+[.)])/
const ONLY_SIGNS = /^(?:[^\p{L}\p{N}\s]+|\d+[.)])$/u

/** Whether a node starts a line now, or may come to when the change before it is settled. */
function mayStartLine(node: Nodes, parent: Parents | undefined): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  return !before || before.type === 'break' || before.type.startsWith('critic')
}

const text: Handle = (node: Text, parent, state, info) => {
  const isRisky = STARTS_BLOCK.test(node.value) && mayStartLine(node, parent)
  return defaultHandlers.text(node, parent, state, isRisky ? { ...info, before: '\n' } : info)
}

const criticChange: Handle = (node: CriticChange, parent, state, info) => {
  const words = (children: PhrasingContent[], before: string, after: string) => {
    const [first] = children
    const value = first?.type === 'text' && mayStartLine(node, parent) ? first.value : ''
    return state.containerPhrasing(
      { type: 'paragraph', children },
      { ...info, before: STARTS_BLOCK.test(value) ? '\n' : before, after: ONLY_SIGNS.test(value) ? '\n' : after },
    )
  }
  const { op, children, replacement } = node
  const own = words(children, SIGNS[op], SIGNS[op])
  if (!replacement) return wrap(op, own)
  const next = words(replacement, '>', '~')
  const isClear = !/~>|~~\}/.test(own + next)
  return isClear ? `{~~${own}~>${next}~~}` : wrap('delete', own) + wrap('insert', next)
}
const criticBreak: Handle = ({ op }: CriticBreak) => wrap(op, '\n\n')
const criticComment: Handle = ({ value }: CriticComment, _, state, info) => commentOf(value, state, info)
const criticBlock: Handle = ({ op, comment, children }: CriticBlock, _, state, info) =>
  wrap(op, state.containerFlow({ type: 'root', children }, info)) + commentOf(comment, state, info)

/** An item that is new or cut is marked with its bullet, but without the lists inside it. */
const listItem: Handle = (node, parent, state, info) => {
  const { criticOp, criticComment: comment = '' } = node.data ?? {}
  if (!criticOp) return defaultHandlers.listItem(node, parent, state, info)
  const [first, ...lists] = node.children
  const own = node.children
  node.children = [first]
  const head = defaultHandlers.listItem(node, parent, state, info)
  node.children = own
  const inner = lists.length > 0 ? `\n${state.containerFlow({ type: 'listItem', children: lists }, info)}` : ''
  const indent = ' '.repeat(head.indexOf(' ') + 1)
  return (
    wrap(criticOp, head) +
    commentOf(comment, state, info) +
    state.indentLines(inner, (line, _, blank) => (blank ? '' : indent) + line)
  )
}

const peek = () => '{'
const withPeek = (handle: Handle) => Object.assign(handle, { peek })

/** CriticMarkup for `mdast-util-to-markdown`: its nodes, and the escaping of what would look like it in the text. */
export const CRITIC_MARKUP: Options = {
  handlers: {
    criticChange: withPeek(criticChange),
    criticBreak: withPeek(criticBreak),
    criticComment: withPeek(criticComment),
    criticBlock: withPeek(criticBlock),
    listItem,
    text,
  },
  unsafe: [
    { character: '{', after: '[+\\-~=>]', inConstruct: 'phrasing' },
    { before: '[+\\-~=<]', character: '}', inConstruct: 'phrasing' },
    // Before a change, which may put in the rest of a character reference.
    { character: '&', after: '\\{', inConstruct: 'phrasing' },
  ],
}
