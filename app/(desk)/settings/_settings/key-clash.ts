import { type KeyCommand, type KeyRemaps, keysOf } from '../../articles/[articleId]/_engine/keys'

/** A command with what it is called. */
export type LabelledKeys = KeyCommand & { readonly label: string }

/** Of two that begin alike only one could ever be pressed: "g" and "g s". */
const meet = (one: string, other: string) => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)

/** The command whose key this already is; undefined when it is free. */
export const keyClash = (
  commands: readonly LabelledKeys[],
  remaps: KeyRemaps,
  id: string,
  key: string,
): LabelledKeys | undefined =>
  commands.find((command) => command.id !== id && keysOf(command, remaps).some((taken) => meet(taken, key)))
