import { STATUS_LABELS } from '@/app/_ui/status-label'
import { ANNOTATION_KINDS } from '@/lib/core/review/vocabulary'
import { counted } from '@/lib/core/text/counted'
import type { Span } from '@/lib/core/text/span'
import type { SentenceView } from '@/lib/schemas/views'
import { blockAt } from '../_engine/block-at'
import { isWaiting } from '../_engine/findings'
import { touches } from '../_engine/touches'
import type { Card, DeskState } from '../_engine/types'
import { asksToBeRead } from '../_engine/was-reviewed'
import { CORRECTION_STATE_LABELS, FINDING_STATE_LABELS, KINDS } from './kinds'

type Said = Pick<
  DeskState,
  'focus' | 'focusedCard' | 'selection' | 'text' | 'blocks' | 'objects' | 'positions' | 'order'
>

/** “Verified” after a status; “Sentence 12 of 63, unreviewed, 1 claim” after a move; nothing after anything else. */
export function whatToSay(state: Said, before: Said): readonly string[] {
  const { focus, focusedCard, objects } = state
  const statuses = new Set(before.blocks === state.blocks ? [] : statusesSet(state, before))
  const said: string[] = [...statuses].map((status) => STATUS_LABELS[status])
  if (before.blocks !== state.blocks) said.push(...decided(state, before), ...decidedFindings(state, before))
  const card = focusedCard !== before.focusedCard && objects.cards.get(focusedCard ?? '')
  if (card) said.push(describeCard(card))
  if (state.selection && state.selection !== before.selection) said.push(selected(state.text, state.selection))
  if (!focus || focus === before.focus) return said
  return [...said, focus.ids.length > 1 ? `${focus.ids.length} sentences` : describeSentence(state, focus.id)]
}

/** More words than this are not all read out: how it begins and ends says which they are. */
const MOST_WORDS = 12

function selected(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/)
  if (words.length <= MOST_WORDS) return `Selected: ${words.join(' ')}`
  return `Selected: ${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}, ${words.length} words`
}

function describeCard({ kind, value }: Card): string {
  switch (kind) {
    case 'annotation':
      return `${KINDS[value.kind].label} ${value.errorCode ?? ''}`.trim()
    case 'correction':
      return `Correction, ${CORRECTION_STATE_LABELS[value.state].toLowerCase()}`
    case 'finding':
      return `Finding, ${FINDING_STATE_LABELS[value.state].toLowerCase()}: ${value.code ?? KINDS[value.kind].label}. ${value.message}`
  }
}

/** The statuses that the sentences one is at have now and had not before. */
function statusesSet(state: Said, before: Said) {
  return (before.focus?.ids ?? []).flatMap((id) => {
    const start = state.objects.sentences.get(id)?.start
    if (start === undefined) return []
    const [now, then] = [state, before].map(({ blocks }) => statusIn(blocks, start, id))
    return now && then && now !== then ? now : []
  })
}

/** Blocks keep what was in them, which the maps of objects do not. */
const statusIn = (blocks: DeskState['blocks'], start: number, id: string) =>
  blocks[blockAt(blocks, start)]?.sentences.find((sentence) => sentence.id === id)?.status

/** The states of corrections that were decided in the block one is at. */
function decided(state: Said, before: Said): string[] {
  const start = state.objects.sentences.get(before.focus?.id ?? '')?.start
  if (start === undefined) return []
  const [now, then] = [state, before].map(({ blocks }) => blocks[blockAt(blocks, start)]?.corrections ?? [])
  const states = new Map(then?.map((correction) => [correction.id, correction.state]))
  return (now ?? []).flatMap(({ id, state: next }) => {
    const was = states.get(id)
    return was && was !== next ? CORRECTION_STATE_LABELS[next] : []
  })
}

/** What became of the findings in the block one is at. What was accepted is no longer among them; nor is what has left without that. */
function decidedFindings(state: Said, before: Said): string[] {
  const start = state.objects.sentences.get(before.focus?.id ?? '')?.start
  if (start === undefined) return []
  const [now, then] = [state, before].map(({ blocks }) => blocks[blockAt(blocks, start)]?.findings ?? [])
  const states = new Map(now?.map((finding) => [finding.id, finding.state]))
  return (then ?? []).flatMap(({ id, state: was }) => {
    const next = states.get(id) ?? state.objects.findings.get(id)?.state ?? was
    return was === next ? [] : FINDING_STATE_LABELS[next]
  })
}

function describeSentence({ objects, positions, order, blocks }: Said, id: string): string {
  const sentence = objects.sentences.get(id)
  if (!sentence) return ''
  return [
    `Sentence ${(positions.get(id) ?? 0) + 1} of ${order.length}`,
    STATUS_LABELS[sentence.status].toLowerCase(),
    ...(asksToBeRead(sentence) ? ['changed in this version'] : []),
    ...describeMarks(blocks, sentence),
    ...describeFindings(blocks, sentence),
  ].join(', ')
}

function describeMarks(blocks: DeskState['blocks'], sentence: SentenceView): string[] {
  const touching = blocks[blockAt(blocks, sentence.start)]?.annotations ?? []
  const marks = touching.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  const counts = new Map<string, number>()
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return ANNOTATION_KINDS.flatMap((kind) => {
    const count = counts.get(kind)
    const label = KINDS[kind].label.toLowerCase()
    return count ? counted(count, label) : []
  })
}

/** “1 finding, quote found”: errors by their number, marks by their kind. */
function describeFindings(blocks: DeskState['blocks'], sentence: SentenceView): string[] {
  const block = blocks[blockAt(blocks, sentence.start)]
  const here = block?.findings.filter((one) => touches(one, sentence) && isWaiting(one, block)) ?? []
  const errors = here.filter(({ kind }) => kind === 'attribution-error').length
  const kinds = (['quote', 'claim'] as const).filter((kind) => here.some((one) => one.kind === kind))
  return [...(errors > 0 ? [counted(errors, 'finding')] : []), ...kinds.map((kind) => `${kind} found`)]
}
