import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { readDate } from '@/lib/core/text/recognise-steps/read-date'

const FENCED = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** Every line of front matter: a name with a value, a list, something indented, a comment, or nothing. */
const YAML_LINE = /^(?:[\w"'-][^:]{0,60}:(?:\s|$)|\s|-\s|#|$)/
const LINE = /^([A-Za-z_-]{1,30}):(?:[ \t]+(.{1,500}))?[ \t]*$/
/** One of a list below a name: `- Ann Roe`, `  - name: Ann Roe`. */
const ITEM = /^\s*-\s+(?:name:\s+)?(.{1,200})$/
const FIELDS: Readonly<Record<string, 'title' | 'standfirst' | 'byline' | 'dateline' | 'date' | 'language'>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  dek: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  dateline: 'dateline',
  date: 'date',
  published: 'date',
  lang: 'language',
  language: 'language',
}

/**
 * Takes front matter off the start of Markdown and reads its plain `name: value` lines, and names in a list. It is not parsed
 * as YAML: nothing in it can grow, refer or run.
 */
export function takeFrontMatter(source: string): { body: string; known: Partial<ArticleMeta> } {
  const found = FENCED.exec(source)
  const lines = found?.[1]?.split('\n') ?? []
  if (!found || !lines.some((line) => LINE.exec(line)?.[2]) || !lines.every((line) => YAML_LINE.test(line))) {
    return { body: source, known: {} }
  }
  const known: Partial<Record<keyof ArticleMeta, string>> = {}
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = LINE.exec(line) ?? []
    const field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()] : undefined
    if (!field || known[field]) continue
    const words = field === 'byline' ? namesIn(value, lines.slice(index + 1)) : plainValue(value)
    const said = field === 'date' ? readDate(words)?.date : words
    if (said) known[field] = said
  }
  return { body: source.slice(found[0].length), known }
}

/** A value without its quotes; empty when it is anything but plain words. */
function plainValue(value: string): string {
  const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  return /^[[{&*!|>]/.test(plain) ? '' : plain
}

/** One name, `[A, B]`, or the list in the lines below. */
function namesIn(value: string, below: readonly string[]): string {
  const inLine = /^\s*\[([^[\]{}&*!]{1,400})\]\s*$/.exec(value)?.[1]
  const end = below.findIndex((line) => !ITEM.test(line) && !/^\s+\S/.test(line))
  const listed =
    value.trim() === '' ? below.slice(0, end < 0 ? below.length : end).map((line) => ITEM.exec(line)?.[1] ?? '') : []
  const names = (inLine?.split(',') ?? (listed.length > 0 ? listed : [value]))
    .map(plainValue)
    .filter((name) => name !== '')
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
