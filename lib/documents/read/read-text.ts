import { normalise } from '@/lib/core/text/normalise'
import { findTextBlocks } from '@/lib/core/text/text-blocks'
import type { Reading } from './reading'

/** Plain text: paragraphs between blank lines, or a paragraph a line when there is none, and lists. */
export function readText(raw: string): Reading {
  const { text, notes } = normalise(raw)
  return { blocks: findTextBlocks(text), notes }
}
