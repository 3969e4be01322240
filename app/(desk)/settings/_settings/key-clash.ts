import { type KeyCommand, type KeyRemaps, keysOf } from '../../articles/[articleId]/_engine/keys'
import type { KeyPage } from '../../articles/[articleId]/_engine/page-keys'

/** A command with what it is called, and the pages where it has its key. */
export type LabelledKeys = KeyCommand & { readonly label: string; readonly pages: readonly KeyPage[] }

/** Of two that begin alike only one could ever be pressed: "g" and "g s". */
const meet = (one: string, other: string) => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)

/** The command whose key this already is on one of the same pages; undefined when it is free. */
export const keyClash = (
  commands: readonly LabelledKeys[],
  remaps: KeyRemaps,
  { id, pages }: Pick<LabelledKeys, 'id' | 'pages'>,
  key: string,
): LabelledKeys | undefined =>
  commands.find(
    (command) =>
      command.id !== id &&
      command.pages.some((page) => pages.includes(page)) &&
      keysOf(command, remaps).some((taken) => meet(taken, key)),
  )
