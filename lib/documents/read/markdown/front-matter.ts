import type { ArticleMeta } from '@/lib/core/text/article-meta'
import { readDate } from '@/lib/core/text/recognise-steps/read-date'

const FENCED = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** Every line of front matter: a name with a value, a list, something indented, a comment, or nothing. */
const YAML_LINE = /^(?:[\w"'-][^:]{0,60}:(?:\s|$)|\s|-\s|#|$)/
const LINE = /^([A-Za-z_-]{1,30}):[ \t]+(.{1,500})$/
const FIELDS: Readonly<Record<string, 'title' | 'standfirst' | 'byline' | 'date'>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  author: 'byline',
  byline: 'byline',
  date: 'date',
  published: 'date',
}

/**
 * Takes front matter off the start of Markdown and reads its plain `name: value` lines. It is not parsed as YAML:
 * nothing in it can grow, refer or run.
 */
export function takeFrontMatter(source: string): { body: string; known: Partial<ArticleMeta> } {
  const found = FENCED.exec(source)
  const lines = found?.[1]?.split('\n') ?? []
  if (!found || !lines.some((line) => LINE.test(line)) || !lines.every((line) => YAML_LINE.test(line))) {
    return { body: source, known: {} }
  }
  const known: Partial<Record<keyof ArticleMeta, string>> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = LINE.exec(line) ?? []
    const field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()] : undefined
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (!field || known[field] || plain === '' || /^[[{&*!|>]/.test(plain)) continue
    const date = field === 'date' ? readDate(plain)?.date : plain
    if (date) known[field] = date
  }
  return { body: source.slice(found[0].length), known }
}
