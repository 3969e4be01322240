import type { Block } from '@/lib/core/text/document'

/** The element a block is drawn as. The page has its own first heading above the article, so those of the article start at the second. */
export function blockTag({ type, level }: Pick<Block, 'type' | 'level'>) {
  if (type === 'headline') return 'h2'
  if (type === 'subhead') return `h${Math.min((level ?? 2) + 1, 6)}` as 'h3'
  if (type === 'blockquote' || type === 'pull-quote') return 'blockquote'
  return type === 'list-item' ? 'li' : 'p'
}
