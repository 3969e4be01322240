import { nanoid } from 'nanoid'
import { Refused, send } from '@/app/_people/send'
import { toast } from '@/app/_ui/toast'
import type { DeskEvidenceView, EvidenceView } from '@/lib/schemas/evidence'
import type { SentenceView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'
import { sayWhoMay } from '../_engine/say-who-may'
import { type EvidenceChoices, evidenceOf } from './evidence-store'
import { readChoices, readEvidence } from './follow-evidence'
import { evidenceHere, placesHere } from './here'

/** What a key does: goes to name a source, takes the place of a quote as evidence, goes to what words rest on, shows the numbers or not. */
export type EvidenceAct = 'name' | 'take' | 'open' | 'toggle'

export function actOnEvidence(desk: Desk, act: EvidenceAct, go: (address: string) => void) {
  if (act === 'toggle') return void toggleNumbers(desk)
  const sentence = sentenceFor(desk, act)
  if (!sentence) return
  if (act === 'name') return go(addressToName(desk, sentence))
  const { known } = evidenceOf(desk).getState()
  if (act === 'open') {
    const [first] = evidenceHere(known, sentence)
    return go(first ? addressOf(desk, first, sentence) : addressToName(desk, sentence))
  }
  const [place, ...others] = placesHere(known, sentence)
  if (!place) return void toast({ title: 'No source is known to have the words of a quote here.' }, 'evidence')
  if (others.length > 0) return go(addressToName(desk, sentence))
  void takePlace(desk, sentence, place)
}

/** The sentence that was just verified while that is offered; else the one in focus. */
function sentenceFor(desk: Desk, act: EvidenceAct): SentenceView | undefined {
  const { focus, objects } = desk.store.getState()
  const offered = act === 'open' ? undefined : evidenceOf(desk).getState().offer?.sentenceId
  return objects.sentences.get(offered ?? focus?.id ?? '')
}

/** The page of the sources at a sentence. Whoever comes from an offer goes on from there where they were. */
export function addressToName(desk: Desk, { id }: SentenceView, sourceId?: string): string {
  const focus = desk.store.getState().focus?.id
  const query = new URLSearchParams({
    sentence: id,
    ...(sourceId && { source: sourceId }),
    ...(focus && focus !== id && { next: focus }),
  })
  return `/articles/${desk.articleId}/sources?${query}`
}

/** The place in the source that words rest on. */
export function addressOf({ articleId }: Desk, { sourceId, locator }: EvidenceView, { id }: { readonly id: string }) {
  const { start, end } = locator
  const query = new URLSearchParams({ sentence: id, source: sourceId })
  if (start !== undefined && end !== undefined) query.set('at', `${start}-${end}`)
  return `/articles/${articleId}/sources?${query}`
}

/** A quote rests on the place where it stands word for word. It can be taken back from the message that says so. */
export async function takePlace(desk: Desk, { id }: SentenceView, place: DeskEvidenceView['places'][number]) {
  if (!desk.may('evidence:add')) return sayWhoMay('evidence:add', (title) => void toast({ title }, 'may-not'))
  const { annotationId, sourceId, at } = place
  const title = evidenceOf(desk)
    .getState()
    .known?.sources.find((one) => one.id === sourceId)?.title
  const on = annotationId ? { annotationId } : { sentenceId: id }
  const body = { id: nanoid(), sourceId, ...on, locator: at, stance: 'supports' }
  await tellRefusal(async () => {
    await send('POST', `/articles/${desk.articleId}/evidence`, body)
    const undo = () =>
      tellRefusal(async () => {
        await send('DELETE', `/evidence/${body.id}`)
        await readEvidence(desk)
      })
    const action = { label: 'Undo', onPress: () => void undo() }
    toast({ title: `It rests on “${title}”.`, tone: 'done', action }, 'evidence')
    await readEvidence(desk)
  })
}

async function toggleNumbers(desk: Desk) {
  if (!evidenceOf(desk).getState().choices) await readChoices(desk)
  const { choices } = evidenceOf(desk).getState()
  if (!choices) return
  const showsSources = !choices.showsSources
  choose(desk, { showsSources })
  toast({ title: showsSources ? 'Numbers of sources are shown.' : 'Numbers of sources are hidden.' }, 'evidence')
}

/** Holds at once, and is remembered for this person. */
export function choose(desk: Desk, changes: Partial<EvidenceChoices>) {
  const evidence = evidenceOf(desk)
  const before = evidence.getState().choices
  if (!before) return
  evidence.setState({ choices: { ...before, ...changes } })
  void tellRefusal(
    async () => {
      await send('PATCH', '/me/preferences', changes)
    },
    () => evidence.setState({ choices: before }),
  )
}

async function tellRefusal(work: () => Promise<void>, back?: () => void) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    back?.()
    toast({ title: error.message, tone: 'danger' })
  }
}
