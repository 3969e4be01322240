import type { Role } from '@/lib/core/review/vocabulary'
import { forPerson } from '@/lib/web/page-person'
import type { Browser } from './browser'
import type { DeskStore } from './desk-store'
import type { Dispatch } from './dispatch'
import type { Drafts } from './drafts'
import { lastPlace } from './last-place'
import { listen } from './live'
import { holdPage } from './page-alive'
import { presence } from './presence'
import { send } from './send'

export interface OpenDesk {
  readonly desk: DeskStore
  readonly dispatch: Dispatch
  readonly drafts: Drafts
  readonly browser: Browser
  readonly fetch: typeof globalThis.fetch
  readonly articleId: string
  readonly actorId: string
  readonly pageId: string
  /** Reads the article, also once more. */
  readonly read: () => Promise<unknown>
  /** What the person may do here, as the server says every few seconds. */
  readonly onRole: (role: Role) => void
}

/** Loads the article and what was left unsent; as soon as it is there, listens and sends. Answers what stops all of it. */
export function startDesk(open: OpenDesk): () => void {
  const { desk, dispatch, drafts, browser, articleId, actorId, pageId } = open
  const stops = [holdPage(pageId), () => dispatch.outbox.stop()]
  const isOpen = () => desk.state.getState().article !== null
  const goOn = () => {
    focusFirst(open)
    stops.push(follow(open))
    void dispatch.outbox.wake()
  }
  if (isOpen()) goOn()
  else {
    const stopWaiting = desk.state.subscribe(({ article }) => {
      if (!article) return
      stopWaiting()
      goOn()
    })
    stops.push(stopWaiting)
  }
  stops.push(browser.onOnline(() => void (isOpen() ? dispatch.outbox.wake() : open.read())))
  stops.push(browser.onDraftElsewhere((key) => drafts.changedElsewhere(key)))
  stops.push(browser.onLeave(() => drafts.leave()))
  void open.read()
  void dispatch.restore(browser.outboxStorage(`${actorId}:${articleId}`)).then(() => dispatch.outbox.wake())
  return () => {
    for (const stop of stops) stop()
  }
}

/** Listens to what others do and tells them where one is. */
function follow(open: OpenDesk): () => void {
  const { desk, dispatch, browser, articleId, actorId, pageId } = open
  const events = `/api/v1/articles/${articleId}/events`
  const path = `/articles/${articleId}/presence`
  const tell = async (sentenceId: string | null) => {
    const outcome = await send(open.fetch, { method: 'PUT', path, body: { page: pageId, sentenceId } })
    if (outcome.kind === 'signed-out') desk.state.setState({ connection: outcome.kind })
    // Whether the article is still there is for reading it to say.
    if (outcome.kind === 'refused' || outcome.kind === 'missing') void open.read()
  }
  const whereabouts = presence(tell, desk.state.getState().focus?.id ?? null)
  const listening = listen({
    open: browser.openStream,
    url: () => forPerson(`${events}?page=${pageId}&after=${desk.revision}`, actorId),
    onChange: (event) => {
      desk.receive(event)
      if (event.reload) void open.read()
    },
    onHere: (here) => desk.state.setState({ here }),
    onBeat: ({ role }) => open.onRole(role),
    onConnection: (connection) => {
      const isSignedOut = desk.state.getState().connection === 'signed-out'
      if (connection === 'live' || !isSignedOut) desk.state.setState({ connection })
      // A stream does not say why it ended; the answer to this does, when it is because the session or the article has.
      if (connection !== 'connecting') whereabouts.again()
      if (connection !== 'live') return
      if (desk.state.getState().isGone) void open.read()
      void dispatch.outbox.wake()
    },
  })
  const stopWatching = desk.state.subscribe(({ focus, isGone }, before) => {
    if (before.isGone && !isGone) void dispatch.outbox.wake()
    if (focus?.id === before.focus?.id) return
    whereabouts.at(focus?.id ?? null)
    if (focus) browser.afterPaint(() => placeOf(open).set(focus.id))
  })
  const stopsLine = [browser.onOffline(listening.offline), browser.onOnline(listening.online)]
  return () => {
    for (const stop of stopsLine) stop()
    listening.stop()
    stopWatching()
    whereabouts.stop()
  }
}

const placeOf = ({ browser, actorId, articleId }: OpenDesk) => lastPlace(browser.draftStorage(), actorId, articleId)

/**
 * Opening an article leads to where work goes on: where one was last, else to words one has begun to write, else to the
 * first sentence nobody has looked at.
 */
function focusFirst(open: OpenDesk) {
  const { desk, drafts } = open
  const { focus, order, objects } = desk.state.getState()
  if (focus) return
  const last = placeOf(open).get()
  const begun = drafts.list().flatMap(({ draft }) => draft.start ?? [])
  const isBegun = (id: string) => {
    const sentence = objects.sentences.get(id)
    return sentence !== undefined && begun.some((start) => sentence.start <= start && start < sentence.end)
  }
  const id =
    (last !== null && objects.sentences.has(last) ? last : undefined) ??
    order.find(isBegun) ??
    order.find((one) => objects.sentences.get(one)?.status === 'unreviewed') ??
    order[0]
  if (id !== undefined) desk.focus({ id, from: id, ids: [id] })
}
