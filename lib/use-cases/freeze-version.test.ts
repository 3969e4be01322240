import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { deleteAnnotation, setAnnotationState } from './change-annotation'
import { decideCorrection } from './decide-correction'
import { freezeVersion } from './freeze-version'
import { importArticle } from './import-article'
import { makeNewsroom, type Newsroom, placeIn, STORY } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
import { readLog } from './read-log'
import { setStatus } from './set-status'

onEachEngine('a freeze', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  const file = async (title?: string) => {
    const text = `# The bridge is safe\n\n${STORY}`
    view = await importArticle(newsroom.editor, { text, format: 'markdown', title })
  }
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(() => file())

  const open = () => openArticle(newsroom.viewer, { articleId: view.id })
  const freeze = () => freezeVersion(newsroom.editor, { articleId: view.id })
  const accept = async (expected: string, replacement: string, annotationId?: string) => {
    const place = { ...placeIn(view, expected), expected, replacement, reason: '', annotationId }
    const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...place })
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    return id
  }
  const mark = (words: string, kind: 'claim' | 'attribution-error' = 'attribution-error') => {
    const place = { ...placeIn(view, words), exact: words }
    const errorCode = kind === 'claim' ? null : ('A7' as const)
    return addAnnotation(newsroom.checker, { articleId: view.id, kind, ...place, errorCode })
  }
  const verify = (sentenceId: string) =>
    setStatus(newsroom.checker, { articleId: view.id, sentenceId, status: 'verified', seen: 'unreviewed' })
  const logged = async (type: string) =>
    (await readLog(newsroom.viewer, { articleId: view.id, limit: 50 })).items.filter((entry) => entry.type === type)

  test('of a corrected headline gives the article its new title, told as a rename', async () => {
    await accept('safe', 'not safe')
    await freeze()
    const now = await open()
    expect(now).toMatchObject({ title: 'The bridge is not safe', meta: { title: 'The bridge is not safe' } })
    expect(await logged('article-renamed')).toMatchObject([
      { from: 'The bridge is safe', to: 'The bridge is not safe', actor: newsroom.editor.id },
    ])
  })

  test('leaves a title that somebody chose, and one whose headline stands', async () => {
    await accept('14', '41')
    await freeze()
    expect((await open()).title).toBe('The bridge is safe')
    await file('Bridge story')
    await accept('safe', 'not safe')
    await freeze()
    expect((await open()).title).toBe('Bridge story')
    expect(await logged('article-renamed')).toEqual([])
  })

  test('closes the error that a correction mends, and tells by which; a person can reopen it', async () => {
    const [mended, other] = [await mark('Ada Holm'), await mark('The mayor')]
    const correctionId = await accept('Ada Holm', 'Ada Holmes', mended.id)
    await freeze()
    const now = await open()
    const stateOf = (id: string) => now.annotations.find((annotation) => annotation.id === id)
    expect(stateOf(mended.id)).toMatchObject({
      state: 'closed',
      stateReason: 'Mended by a correction in version 2.',
      revision: mended.revision + 1,
    })
    expect(stateOf(other.id)?.state).toBe('open')
    expect(now.open.find(({ kind }) => kind === 'error-open')?.ids).toEqual([other.id])
    expect(await logged('annotation-state')).toMatchObject([
      { subjectId: mended.id, from: 'open', to: { state: 'closed', correctionId } },
    ])
    const reopened = await setAnnotationState(newsroom.checker, { annotationId: mended.id, state: 'open' })
    expect(reopened.state).toBe('open')
  })

  test('closes nothing for a correction that is not accepted, nor a mark that is no error', async () => {
    const [error, claim] = [await mark('Ada Holm'), await mark('14 cracks', 'claim')]
    const place = { ...placeIn(view, 'Ada Holm'), expected: 'Ada Holm', replacement: 'Ada', reason: '' }
    await proposeCorrection(newsroom.checker, { articleId: view.id, ...place, annotationId: error.id })
    await accept('14', '41', claim.id)
    await freeze()
    expect((await open()).annotations.map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('counts the marks that stand open, and says only of those that they need a look', async () => {
    const [, closed, deleted] = [await mark('The mayor'), await mark('14 cracks'), await mark('14', 'claim')]
    await setAnnotationState(newsroom.checker, { annotationId: closed.id, state: 'closed' })
    await deleteAnnotation(newsroom.checker, { annotationId: deleted.id })
    await accept('14', '41')
    expect(await freeze()).toMatchObject({ carried: { annotations: 1, needsLook: 0, orphans: 0 } })
  })

  test('splits and joins paragraphs: the sentences and marks stand in them as they were', async () => {
    const before = view.version.blocks.length
    const claim = await mark('14 cracks', 'claim')
    for (const { id } of view.sentences) await verify(id)
    await accept('safe. ', 'safe.\n\n')
    await accept('Holm.\n\nEngineers', 'Holm. Engineers')
    expect(await freeze()).toMatchObject({ carried: { changed: 0, annotations: 1, needsLook: 0, orphans: 0 } })
    const now = await open()
    expect(now.version.blocks.length).toBe(before)
    expect(now.version.text).toContain('is safe.\n\n“It has stood for ninety years,” said Ada Holm. Engineers counted')
    const wordsOf = ({ version, sentences }: ArticleView) =>
      sentences.map((one) => version.text.slice(one.start, one.end))
    expect(wordsOf(now)).toEqual(wordsOf(view))
    expect(now.sentences.map(({ status }) => status)).toEqual(view.sentences.map(() => 'verified'))
    expect(now.annotations).toMatchObject([{ id: claim.id, exact: '14 cracks', how: 'exact' }])
  })
})
