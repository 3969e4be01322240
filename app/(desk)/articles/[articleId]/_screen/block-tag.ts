import type { Block } from '@/lib/core/text/document'

/** The element a block is drawn as. */
export function blockTag({ type, level }: Pick<Block, 'type' | 'level'>) {
  if (type === 'headline') return 'h1'
  if (type === 'subhead') return `h${level ?? 2}` as 'h2'
  if (type === 'blockquote' || type === 'pull-quote') return 'blockquote'
  return type === 'list-item' ? 'li' : 'p'
}
