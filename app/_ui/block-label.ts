import type { BlockType } from '@/lib/core/text/document'

/** What people read where the program says a type of block. */
export const BLOCK_LABELS: Record<BlockType, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  paragraph: 'Paragraph',
  subhead: 'Subhead',
  blockquote: 'Block quote',
  'list-item': 'List item',
  caption: 'Caption',
  'pull-quote': 'Pull quote',
}
