import { normalise } from '@/lib/core/text/normalise'
import { findParagraphs } from '@/lib/core/text/paragraphs'
import type { Reading } from './reading'

/** Plain text: paragraphs between blank lines, or a paragraph a line when there is none. */
export function readText(raw: string): Reading {
  const { text, notes } = normalise(raw)
  const blocks = findParagraphs(text).map(({ start, end }) => ({
    type: 'paragraph' as const,
    text: text.slice(start, end),
  }))
  return { blocks, notes }
}
