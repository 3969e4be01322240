import { safeHref } from '../safe-href'

/** A field such as a link or a page number: first its code, which is no text, then what it shows. */
interface Field {
  code: string
  shown: boolean
  href?: string
}

const HYPERLINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)"?/i

/** Follows the fields of a story, which may stand inside one another and reach over paragraphs. */
export interface Fields {
  begin(): void
  addCode(code: string): void
  /** What follows is what the innermost field shows. */
  separate(): void
  end(): void
  /** False inside the code of any field. */
  isShown(): boolean
  /** The address of the innermost link around. */
  href(): string | undefined
}

export function followFields(): Fields {
  const open: Field[] = []
  return {
    begin: () => void open.push({ code: '', shown: false }),
    addCode(code) {
      const field = open.at(-1)
      if (field && !field.shown && field.code.length < 4_096) field.code += code
    },
    separate() {
      const field = open.at(-1)
      if (!field) return
      field.shown = true
      field.href = linkOf(field.code)
    },
    end: () => void open.pop(),
    isShown: () => open.every(({ shown }) => shown),
    href: () => open.findLast(({ href }) => href !== undefined)?.href,
  }
}

/** The address in the code of a link field. */
export const linkOf = (code: string) => safeHref(HYPERLINK.exec(code)?.[1])
