import type { BlockShape } from '../block-writer'
import { headingShape } from './read-styles'
import type { StoryContext } from './story-context'

/** What the properties of a paragraph say. */
export interface ParagraphProperties {
  style?: string
  outline?: number
  numberId?: string
  level?: number
}

/** The kind of block a paragraph is: by its style, its own outline level, or the list it belongs to. */
export function paragraphShape(properties: ParagraphProperties, { styles, numbering }: StoryContext): BlockShape {
  const style = styles.get(properties.style ?? '')
  const isBody = !style?.shape || style.shape.type === 'list-item'
  if (isBody && properties.outline !== undefined && properties.outline < 6) return headingShape(properties.outline + 1)
  if (style?.shape && !isBody) return style.shape
  const numberId = properties.numberId ?? style?.numbering?.id
  if (numberId === undefined || numberId === '0')
    return numberId === '0' ? { type: 'paragraph' } : (style?.shape ?? { type: 'paragraph' })
  const depth = Math.min(8, Math.max(0, properties.level ?? style?.numbering?.level ?? 0))
  const ordered = numbering(numberId, depth)
  return ordered === undefined ? { type: 'paragraph' } : { type: 'list-item', ordered, depth }
}
