import { toast } from '@/app/_ui/toast'
import { withCode } from '@/app/_ui/with-code'
import type { Permission } from '@/lib/core/review/permissions'
import type { Status } from '@/lib/core/review/vocabulary'
import type { Span } from '@/lib/core/text/span'
import type { Desk } from '../_engine/desk'
import { isShown } from '../_engine/filter'
import { proposedHere } from '../_engine/findings'
import type { CommandId } from '../_engine/keys'
import { quoteHere } from '../_engine/quote-here'
import { sayWhoMay } from '../_engine/say-who-may'
import type { SelectStep } from '../_engine/select-words'
import { spanHere } from '../_engine/span-here'
import type { Card } from '../_engine/types'
import type { EvidenceAct } from '../_evidence/act-on-evidence'
import { correctingAt, ONE_PARAGRAPH } from './correcting-at'
import type { Decisions } from './create-decisions'
import { mayAnswer, mayAskAgain } from './may-answer'
import { PARTS } from './parts'
import { proposeParagraph } from './propose-paragraph'
import { NOTHING_OPEN, type Panel, type ScreenState, type ScreenStore } from './screen-state'
import { takeBack } from './take-back'
import { takeOver } from './take-over'
import { markedHere, targetCards } from './target-card'
import { caretOffset, returnToText } from './text-dom'

/** What each command does at this screen. Keys, buttons and menus all run these, so that they cannot come to differ. */
export type Commands = Readonly<Record<CommandId, () => void>>

/** `go` leads to another page of the house. */
export function createCommands(
  desk: Desk,
  screen: ScreenStore,
  decisions: Decisions,
  go: (address: string) => void,
): Commands {
  const { actions } = desk
  const state = () => desk.store.getState()
  const show = (part: Partial<ScreenState>) => screen.setState(part)
  const toggle = (panel: Panel) => () => show({ panel: screen.getState().panel === panel ? null : panel })
  const setStatus = (status: Status) => () => mayHere('sentence:set-status') && actions.setStatusHere(status)
  const mayHere = (permission: Permission) => {
    if (state().focus === null) return false
    if (!desk.may(permission)) sayWhoMay(permission, (title) => toast({ title }, 'may-not'))
    return desk.may(permission)
  }

  const mark = (kind: 'claim' | 'quote') => () => {
    if (!mayHere('annotation:create')) return
    const proposed = state().selection === null ? proposedHere(state(), kind) : undefined
    if (proposed) return decisions.take(proposed.value)
    const span = kind === 'quote' ? quoteHere(state()) : null
    const id = actions.addAnnotation({ kind, ...(span && { span }) })
    unselect()
    if (!id) return
    actions.focusCard(id)
    const card = state().objects.cards.get(id)
    if (kind === 'quote' && card && isShown(card, state(), desk.actor.id)) show({ speaking: id })
  }

  const select = (step: SelectStep) => () =>
    void withCode(PARTS.selecting, ({ selectByKey }) => selectByKey(desk, step))

  const comment = () => {
    const { focusedCard, selection, objects } = state()
    // A finding has no thread: what is said about it is a note on its words.
    const finding = selection ? undefined : objects.findings.get(focusedCard ?? '')
    if (focusedCard && !selection && !finding && desk.may('comment:create')) return show({ composing: focusedCard })
    const span = finding ?? spanHere(state())
    if (!span || !mayHere('annotation:create')) return
    unselect()
    show({ noting: { start: span.start, end: span.end } })
  }

  const evidence = (act: EvidenceAct) => () =>
    void withCode(PARTS.evidence, ({ actOnEvidence }) => actOnEvidence(desk, act, go))

  const decide = (isWanted: (card: Card) => boolean, act: (card: Card) => void) => () => {
    const [card] = targetCards(state(), desk.actor.id, isWanted)
    if (card) act(card)
  }

  return {
    'next-sentence': () => actions.move(1),
    'previous-sentence': () => actions.move(-1),
    'extend-next': () => actions.move(1, { extend: true }),
    'extend-previous': () => actions.move(-1, { extend: true }),
    'next-unreviewed': () => actions.moveToUnreviewed(1),
    'previous-unreviewed': () => actions.moveToUnreviewed(-1),
    'next-finding': decisions.walk(1),
    'previous-finding': decisions.walk(-1),
    'next-card': () => actions.moveCard(1),
    'previous-card': () => actions.moveCard(-1),
    'open-card': decide(
      () => true,
      (card) => {
        // Its keys come first: a field that took them at once would have them as words. Pressed again, it is the field.
        if (state().focusedCard !== card.id) actions.focusCard(card.id)
        else if (card.kind === 'finding') actions.focusCard(card.id)
        else if (desk.may('comment:create')) show({ composing: card.id })
      },
    ),
    back: () => {
      const { focusedCard, search } = state()
      unselect()
      show(NOTHING_OPEN)
      if (search.query !== '') actions.setSearch('')
      if (focusedCard) actions.focusCard(null)
      returnToText(state())
    },
    'set-unreviewed': setStatus('unreviewed'),
    'set-checking': setStatus('checking'),
    'set-verified': setStatus('verified'),
    'set-needs-source': setStatus('needs-source'),
    'set-disputed': setStatus('disputed'),
    'set-no-claim': setStatus('no-claim'),
    'select-more': select('more'),
    'select-less': select('less'),
    'selection-on': select('start-on'),
    'selection-back': select('start-back'),
    'select-rest': select('rest'),
    claim: mark('claim'),
    quote: mark('quote'),
    error: () => mayHere('annotation:create') && show({ picking: spanHere(state()), typed: '' }),
    comment,
    correct: () => {
      const span = markedHere(state()) ?? spanHere(state())
      if (!span || !mayHere('correction:propose')) return
      unselect()
      const correcting = correctingAt(state(), span)
      show({ correcting })
      if (correcting && correcting.span.end < span.end) toast({ title: ONE_PARAGRAPH })
    },
    'split-paragraph': () => mayHere('correction:propose') && proposeParagraph(desk, 'split'),
    'join-paragraphs': () => mayHere('correction:propose') && proposeParagraph(desk, 'join'),
    place: decide(
      (card) => card.kind === 'annotation',
      ({ id, value }) => placeMark(desk, id, value),
    ),
    accept: decisions.accept,
    stet: decisions.stet,
    'say-why': decisions.sayWhy,
    'take-over': takeOver,
    answer: decide(
      (card) => card.kind === 'annotation' && (mayAnswer(desk, card.value) || mayAskAgain(desk, card.value)),
      ({ id, value }) => actions.setAnnotationState(id, value.state === 'open' ? 'answered' : 'open'),
    ),
    close: decide(
      (card) => card.kind === 'annotation',
      (card) => closeOrReopen(desk, show, card),
    ),
    split: () => {
      const { focus, objects } = state()
      const sentence = focus ? objects.sentences.get(focus.id) : undefined
      if (!sentence || !mayHere('sentence:reshape')) return
      const at = caretOffset()
      if (at !== null && at > sentence.start && at < sentence.end) actions.splitSentence(sentence.id, at)
      else show({ panel: 'split' })
    },
    merge: () => {
      const { focus } = state()
      if (focus && mayHere('sentence:reshape')) actions.mergeSentences(focus.id)
    },
    undo: () => takeBack(desk, 'undo'),
    redo: () => takeBack(desk, 'redo'),
    search: () => show({ searching: true }),
    filter: toggle('filter'),
    sources: () => {
      const { focus } = state()
      go(`/articles/${desk.articleId}/sources${focus ? `?sentence=${focus.id}` : ''}`)
    },
    'name-source': evidence('name'),
    'take-place': evidence('take'),
    'open-evidence': evidence('open'),
    'source-numbers': evidence('toggle'),
    quotes: () => go(`/articles/${desk.articleId}/quotes`),
    versions: toggle('versions'),
    'sign-off': toggle('sign-off'),
    help: toggle('keys'),
  }
}

/** Whoever raised a mark closes it as they like; an editor who did not gives a reason. */
function closeOrReopen(desk: Desk, show: (part: Partial<ScreenState>) => void, { kind, id, value }: Card) {
  if (kind !== 'annotation' || !desk.may('annotation:close', { createdById: value.createdBy })) return
  if (value.state === 'closed') return desk.actions.setAnnotationState(id, 'open')
  if (value.createdBy === desk.actor.id) return desk.actions.setAnnotationState(id, 'closed')
  desk.actions.focusCard(id)
  show({ asking: { id, what: 'close' } })
}

/** On the selected words or, without any, where it stands: that it is right there. */
function placeMark(desk: Desk, id: string, { start, end }: Span) {
  const { selection } = desk.store.getState()
  if (!selection && start === end) return toast({ title: 'Select the words that the mark belongs to.' })
  if (desk.actions.placeAnnotation(id, selection ?? { start, end })) unselect()
}

const unselect = () => document.getSelection()?.removeAllRanges()
