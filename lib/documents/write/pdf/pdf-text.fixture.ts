import { getDocumentProxy } from 'unpdf'

/** Of a tagged PDF what an element is, and what stands in it. */
interface StructNode {
  readonly role?: string
  readonly children?: readonly StructNode[]
}

export interface ReadPdf {
  /** Of each page, what is written on it in the order of the file. */
  readonly pages: readonly string[]
  /** What the elements of all pages are, from the outside in: `Document/Sect/H1`. */
  readonly elements: readonly string[]
  readonly title: unknown
  readonly language: unknown
  readonly isTagged: boolean
}

export async function readWritten(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice())
  const { info } = await pdf.getMetadata()
  const [pages, elements]: [string[], string[]] = [[], []]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    elements.push(...pathsIn((await page.getStructTree()) as StructNode))
  }
  const mark = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null
  const { Title: title, Language: language } = info as Record<string, unknown>
  return { pages, elements, title, language, isTagged: mark?.Marked === true }
}

function pathsIn({ role, children = [] }: StructNode, above = ''): string[] {
  if (!role || role === 'Root') return children.flatMap((child) => pathsIn(child, above))
  const path = above ? `${above}/${role}` : role
  return [path, ...children.flatMap((child) => pathsIn(child, path))]
}
