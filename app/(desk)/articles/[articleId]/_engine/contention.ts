import type { Command, Merge, Others, Sending } from './commands/command'
import { definitionOf } from './commands/definitions'
import type { DeskStore } from './desk-store'
import { type Draft, type Drafts, draftTarget } from './drafts'
import type { Settled } from './outbox'
import { confirm, type SettleOptions } from './settle'
import type { Conflict } from './types'

/** Takes in that a command was not done as it was given. */
export const contend = (
  options: SettleOptions,
  sending: Sending,
  outcome: Exclude<Settled, { kind: 'done' }>,
): unknown =>
  outcome.kind === 'refused' ? refuse(options, sending, outcome.detail) : disagree(options, sending, outcome)

/**
 * What the server calls a conflict may be none: the command was done before, by somebody else or by oneself when the
 * reply was lost, or something moved on that it does not change. Then it is done, or sent once more with what is seen
 * now. Of a range, what nobody else touched is done all the same.
 */
function disagree(
  options: SettleOptions,
  sending: Sending,
  { current, detail, by }: Extract<Settled, { kind: 'conflict' }>,
): unknown {
  const { command } = sending
  const definition = definitionOf(command)
  const there = isView(current) ? definition.merge(current, command) : null
  const fresh = there && definition.freshen?.(command, there)
  const apart = there && definition.apart?.(command, there)
  const others = there && definition.others?.(command, there, sending.by)
  if (there && definition.isDone?.(command, there)) return confirm(options, sending, current, by)
  if (there && others?.own) {
    options.desk.replace(sending.key, others.own, there)
    leaveToOthers(options, sending, others)
  } else if (there && fresh && !isSame(fresh, command)) options.desk.replace(sending.key, fresh, there)
  else if (there && apart && !isSame(apart.others, command)) {
    options.desk.replace(sending.key, apart.others, there)
    if (!apart.contested) return
    options.onNarrowed(sending.key, apart.others)
    ask(options, { ...sending, command: apart.contested }, there, detail)
  } else if (there && fresh === null && definition.onTopOf) {
    options.desk.settle(sending.key, there)
    options.onSettled(sending, false)
    ask(options, sending, there, detail)
  } else refuse(options, sending, detail)
}

/**
 * What somebody else has done is not one's own act, though it is what one wanted: it is theirs to take back. Said, and
 * what one typed oneself is kept.
 */
export function leaveToOthers(options: SettleOptions, sending: Sending, { by, own }: Others, said: Merge = {}) {
  const { command } = sending
  options.onOthers(sending.key, own)
  const name = options.desk.state.getState().people.get(by)?.name ?? 'Somebody else'
  const typed = definitionOf(command).draft?.(command, [])?.draft.text
  const isSaid = typed === undefined || Object.values(firstOf(said)?.value ?? {}).includes(typed)
  const isKept = !isSaid && keepWords(options.drafts, sending) !== null
  const { label } = definitionOf(command)
  const [title, what] = command.undo
    ? [`${name} has changed some of this since`, 'only what you did yourself is undone.']
    : [`${name} had already done this`, 'theirs stands, and is theirs to undo.']
  options.mention(title, `${capitalised(label(command))}: ${what}${isKept ? ' Your words are kept as a draft.' : ''}`)
}

/**
 * Theirs shows; one's own is kept beside it, and what was typed among the drafts, until the person has chosen. Of
 * several things each is asked about by itself: nothing is written over that was not shown.
 */
function ask(options: SettleOptions, sending: Sending, current: Merge, detail: string) {
  const { command } = sending
  const draft = keepWords(options.drafts, sending)
  for (const mine of definitionOf(command).each?.(command) ?? [command]) {
    askAbout(options.desk, { ...sending, command: mine }, current, { detail, draft })
  }
}

function askAbout(
  desk: DeskStore,
  { key, command }: Sending,
  current: Merge,
  { detail, draft }: Pick<Conflict, 'detail' | 'draft'>,
) {
  const theirs = firstOf(only(desk.truthOf(command), current)) ?? firstOf(desk.truthOf(command))
  if (!theirs) return
  const { conflicts } = desk.state.getState()
  const isAboutIt = (other: Conflict) => other.theirs.value.id === theirs.value.id
  // Of two choices the later is what one wants; of two texts each may hold words that are nowhere else.
  const others = conflicts.filter((other) => !isAboutIt(other) || (draft !== null && other.draft !== null))
  const upToDate = others.map((other) => (isAboutIt(other) ? { ...other, theirs } : other))
  const mine = { id: `${key}:${theirs.value.id}`, mine: command, theirs, detail, draft }
  desk.state.setState({ conflicts: [...upToDate, mine] })
}

/**
 * Keeps what was typed among the drafts, apart when another draft is in its place. Answers where; null when nothing was
 * typed. The words of `following` commands that are said with those of this one are kept with them.
 */
function keepWords(drafts: Drafts, { key, command }: Sending, following: readonly Command[] = []): string | null {
  const kept = definitionOf(command).draft?.(command, following)
  if (!kept) return null
  const there = drafts.get(kept.target)
  const isTaken = there !== null && hasWords(there) && !saysTheSame(there, kept.draft)
  const target = isTaken ? draftTarget.beside(kept.target, key) : kept.target
  if (isTaken || !there || !hasWords(there)) drafts.set(target, kept.draft)
  return target
}

const hasWords = ({ text, reason = '' }: Draft) => text !== '' || reason !== ''

const saysTheSame = (one: Draft, other: Draft) => one.text === other.text && (one.reason ?? '') === (other.reason ?? '')

/** Nothing a person typed is lost: it goes back among the drafts. What stood on a refused thing goes with it. */
function refuse({ desk, drafts, tell, onSettled }: SettleOptions, sending: Sending, detail: string) {
  const { command } = sending
  const definition = definitionOf(command)
  const dependents = desk.sendings.filter((other) => other.key !== sending.key && dependsOn(other.command, command))
  const following = dependents.map((other) => other.command)
  const kept = [
    keepWords(drafts, sending, following),
    ...dependents.filter((other) => !isSaidWith(other.command, command)).map((other) => keepWords(drafts, other)),
  ]
  const isKept = kept.some((target) => target !== null)
  for (const { key } of [...dependents, sending]) desk.settle(key, {})
  for (const gone of [...dependents, sending]) onSettled(gone, false)
  tell(`Not saved: ${definition.label(command)}`, isKept ? `${detail} Your words are kept as a draft.` : detail)
}

/** True for what is done to something that another command makes. */
function dependsOn(command: Command, on: Command): boolean {
  const made = madeBy(on)
  return (
    made.length > 0 &&
    Object.values(definitionOf(command).touches(command)).some((ids) => ids.some((id: string) => made.includes(id)))
  )
}

function madeBy(command: Command): readonly string[] {
  if (command.type === 'add-annotation' || command.type === 'propose-correction') return [command.id]
  if (command.type !== 'decide-finding' || command.decision !== 'accept') return []
  return [command.makes?.annotation.id, command.makes?.correction?.id].filter((id) => id !== undefined)
}

/** The first comments on a mark are kept as one draft with it. */
const isSaidWith = (command: Command, on: Command) => command.type === 'add-comment' && on.type === 'add-annotation'

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const isView = (value: unknown): value is object => typeof value === 'object' && value !== null

const isSame = (a: Command, b: Command) => JSON.stringify(a) === JSON.stringify(b)

/** Of what a command touches only what the server named: of a range, the sentences that somebody else has set. */
const only = ({ sentences, annotations, corrections, findings }: Merge, named: Merge): Merge => {
  const ids = new Set(
    [named.sentences, named.annotations, named.corrections, named.findings].flatMap((list) =>
      list?.map(({ id }) => id),
    ),
  )
  const isNamed = ({ id }: { readonly id: string }) => ids.has(id)
  return {
    sentences: sentences?.filter(isNamed),
    annotations: annotations?.filter(isNamed),
    corrections: corrections?.filter(isNamed),
    findings: findings?.filter(isNamed),
  }
}

function firstOf({
  sentences = [],
  annotations = [],
  corrections = [],
  findings = [],
}: Merge): Conflict['theirs'] | undefined {
  const [sentence] = sentences
  const [finding] = findings
  const [annotation] = annotations
  const [correction] = corrections
  if (sentence) return { kind: 'sentence', value: sentence }
  if (finding) return { kind: 'finding', value: finding }
  if (annotation) return { kind: 'annotation', value: annotation }
  return correction && { kind: 'correction', value: correction }
}
