import { toast } from '@/app/_ui/toast'
import { joinWithNext, type ParagraphChange, splitBefore } from '@/lib/core/revise/paragraph-change'
import { blockAt } from '../_engine/block-at'
import type { Desk } from '../_engine/desk'
import { isShown } from '../_engine/segments'

/** Why it cannot be done here. */
const WHY_NOT: Readonly<Record<ParagraphChange, string>> = {
  split: 'No paragraph can begin here: go to the sentence that shall be its first',
  join: 'No paragraph of the same kind follows this one',
}

/** Proposes that a paragraph begins with the focused sentence, or that its paragraph runs on into the next. */
export function proposeParagraph({ store, actions }: Desk, change: ParagraphChange): void {
  const { focus, objects, blocks, text } = store.getState()
  const sentence = objects.sentences.get(focus?.id ?? '')
  if (!sentence) return
  const index = blockAt(blocks, sentence.start)
  const [block, next] = [blocks[index], blocks[index + 1]]
  const join = block && next ? joinWithNext(text, block, next) : null
  const edit = change === 'join' ? join : block ? splitBefore(text, block, sentence.start) : null
  if (!edit) return void toast({ title: WHY_NOT[change] }, 'no-paragraph')
  const { start, end, replacement } = edit
  const there = block?.corrections.find(
    (one) => isShown(one) && one.start === start && one.end === end && one.replacement === replacement,
  )
  const id = there?.id ?? actions.proposeCorrection(edit)
  if (id) actions.focusCard(id)
}
