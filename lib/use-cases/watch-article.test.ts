import { beforeAll, expect, test, vi } from 'vitest'
import { takeTurn } from '../data/articles'
import { database } from '../data/client'
import { appendLog } from '../data/log'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { deleteAnnotation } from './change-annotation'
import { addComment } from './comments'
import { decide, doubtful, findingOn } from './findings/findings.fixture'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { setStatus } from './set-status'
import { reportPresence, watchArticle } from './watch-article'
import type { WatchEvent } from './watch-hub'

onEachEngine('watching an article', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })

  /** Watches until the work is done and something of it was told; answers what was told. */
  async function toldOf(view: ArticleView, work: () => Promise<unknown>, from: object = {}) {
    const events: WatchEvent[] = []
    const watching = await watchArticle(newsroom.viewer, { articleId: view.id, ...from })
    const end = watching.start((event) => events.push(event))
    await work()
    await vi.waitFor(() => expect(events.some(({ event }) => event === 'change')).toBe(true), 5000)
    end()
    return events.flatMap((event) => (event.event === 'change' ? event.data : []))
  }
  const verify = (view: ArticleView, index = 0) =>
    setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: view.sentences[index]?.id ?? '',
      status: 'verified',
      seen: 'unreviewed',
    })
  const mark = (view: ArticleView, words: string) =>
    addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words })

  test('a change is told as the object that changed, with who did it', async () => {
    const view = await article(newsroom)
    const [change] = await toldOf(view, () => verify(view))
    expect(change).toMatchObject({
      revision: view.revision + 1,
      entries: [{ type: 'status-set', actor: newsroom.checker.id, actorName: 'Checker' }],
      sentences: [{ id: view.sentences[0]?.id, status: 'verified' }],
      annotations: [],
      reload: false,
    })
  })

  test('what happened while nobody listened is told on return', async () => {
    const view = await article(newsroom)
    await verify(view)
    await verify(view, 1)
    const changes = await toldOf(view, async () => undefined, { lastEventId: view.revision, after: 99 })
    expect(changes.flatMap(({ entries }) => entries.map(({ revision }) => revision))).toEqual([
      view.revision + 1,
      view.revision + 2,
    ])
  })

  test('a comment is told as the mark it is on, and a deleted mark as removed', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, 'bridge')
    const [said] = await toldOf(view, () => addComment(newsroom.reporter, { annotationId: id, body: 'Which?' }))
    expect(said?.annotations).toMatchObject([{ id, comments: [{ body: 'Which?' }] }])
    const [gone] = await toldOf(view, () => deleteAnnotation(newsroom.checker, { annotationId: id }))
    expect(gone).toMatchObject({ annotations: [], removed: [id] })
  })

  test('a decision is told as the finding with what it became', async () => {
    const view = await doubtful(newsroom)
    const error = findingOn(view, 'Q14')
    const [accepted] = await toldOf(view, () => decide(newsroom.checker, view, error, 'accept'))
    expect(accepted).toMatchObject({
      entries: [{ type: 'finding-accepted' }, { type: 'annotation-added' }, { type: 'correction-proposed' }],
      annotations: [{ errorCode: 'Q14' }],
      corrections: [{ annotationId: accepted?.annotations[0]?.id }],
      removed: [],
    })
    const { annotationId } = accepted?.findings.find(({ id }) => id === error.id) ?? {}
    expect(annotationId).toBe(accepted?.annotations[0]?.id)
    const [reopened] = await toldOf(view, () => decide(newsroom.checker, view, error, 'reopen'))
    expect(reopened).toMatchObject({
      annotations: [],
      corrections: [{ state: 'withdrawn' }],
      removed: [annotationId],
    })
    expect(reopened?.findings.find(({ id }) => id === error.id)).toMatchObject({ state: 'open', revision: 3 })
  })

  test('a mark takes the proposals of its kind away from its words, and gives them back when it goes', async () => {
    const view = await doubtful(newsroom)
    const claim = findingOn(view, 'claim', 'cracks')
    let id = ''
    const [marked] = await toldOf(view, async () => {
      ;({ id } = await mark(view, '14 cracks'))
    })
    expect(marked).toMatchObject({ annotations: [{ id }], findings: [], removed: [claim.id] })
    const [gone] = await toldOf(view, () => deleteAnnotation(newsroom.checker, { annotationId: id }))
    expect(gone).toMatchObject({ annotations: [], findings: [claim], removed: [id] })
  })

  test('a change by another process, which announces nothing here, is found all the same', async () => {
    const view = await article(newsroom)
    const elsewhere = async () => {
      await database().transact(async (tx) => {
        const now = new Date()
        const { revision } = await takeTurn(tx, newsroom.editor, view.id, now, false)
        const renamed = { type: 'article-renamed', subjectKind: 'article' as const, subjectId: view.id }
        await appendLog(tx, newsroom.editor, view.id, revision, now, [renamed])
      })
    }
    const [change] = await toldOf(view, elsewhere)
    expect(change?.entries).toMatchObject([{ type: 'article-renamed' }])
  })

  test('who is here is told with the sentence they are at', async () => {
    const view = await article(newsroom)
    const sentenceId = view.sentences[1]?.id
    const events: WatchEvent[] = []
    const watching = await watchArticle(newsroom.viewer, { articleId: view.id })
    const end = watching.start((event) => events.push(event))
    await reportPresence(newsroom.checker, { articleId: view.id, page: `page-${view.id}`, sentenceId })
    const here = [{ page: `page-${view.id}`, person: newsroom.checker.id, name: 'Checker', sentenceId }]
    await vi.waitFor(() => expect(events).toContainEqual({ event: 'here', data: { here } }), 5000)
    end()
  })

  test('nobody watches the article of another desk', async () => {
    const view = await article(newsroom)
    await expect(watchArticle(newsroom.stranger, { articleId: view.id })).rejects.toMatchObject({ code: 'not-found' })
  })
})
