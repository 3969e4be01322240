import type { LooseBlock } from '@/lib/core/text/document'

/** What publishers write over the lists of other stories below one. The whole heading. */
const TAIL =
  /^(?:comments?|share|related|recommended|trending|sponsored|up next|read next|(?:most|recently) (?:read|popular|viewed|shared)|(?:more )?related (?:stories|articles|content|topics|links|videos?|news)|more (?:on this story|from .{2,40}|stories|news|like this)|you (?:may|might) also like|(?:from )?around the web|top stories|elsewhere on .{2,40}|share this (?:story|article|page)|about the authors?)(?: .{0,20})?$/i
/** UTF-16 units of a paragraph that is surely part of the story. */
const PROSE = 120

/** A page without what stands below its story: lists of other stories, and headings of things that were left out. */
export function withoutTail(blocks: readonly LooseBlock[]): LooseBlock[] {
  const lastProse = blocks.findLastIndex(({ type, text }) => type === 'paragraph' && text.length >= PROSE)
  const tail = blocks.findIndex(({ type, text }, at) => at > lastProse && type === 'subhead' && TAIL.test(text))
  const kept = tail < 0 ? blocks : blocks.slice(0, tail)
  const last = kept.findLastIndex(({ type }) => type !== 'subhead')
  return kept.slice(0, last + 1)
}
