import type { MenuEntry } from './menu-popup'

/** The entries of a menu in parts, with a line between any two; parts without an entry are as if they were not there. */
export const menuParts = (parts: readonly (readonly MenuEntry[])[]): MenuEntry[] =>
  parts
    .filter(({ length }) => length > 0)
    .flatMap((part, index) => (index > 0 ? ['separator' as const, ...part] : part))
