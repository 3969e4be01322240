import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { deleteAnnotation } from '../change-annotation'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { readLog } from '../read-log'
import { attachSource, detachSource } from './attach-source'
import { addContact, changeSource, deleteSource, restoreSource } from './change-source'
import { addEvidence, changeEvidence, deleteEvidence, restoreEvidence } from './evidence'
import { articleSources, listSources, openSource, readSourceLog } from './read-sources'
import { source, TRANSCRIPT } from './sources.fixture'

onEachEngine('sources', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
    view = await article(newsroom)
  })
  const ofArticle = (actor = newsroom.checker) => articleSources(actor, { articleId: view.id })
  const logOf = (sourceId: string) => readSourceLog(newsroom.checker, { sourceId, limit: 50 })

  test('one is added with its words and stands at its article', async () => {
    const added = await source(newsroom.reporter, { articleId: view.id, publisher: 'The council' })
    expect(added).toMatchObject({ title: 'The hearing on the bridge', protected: false, readers: [], revision: 1 })
    expect((await ofArticle()).items).toContainEqual(added)
    const opened = await openSource(newsroom.viewer, { sourceId: added.id })
    expect(opened).toMatchObject({ text: TRANSCRIPT, articles: [{ id: view.id }], contacts: [] })
    expect(opened.parts.map(({ start, end }) => TRANSCRIPT.slice(start, end))[0]).toBe('The hearing opened at nine.')
  })

  test('sent twice with one id it is one source', async () => {
    const once = await source(newsroom.checker, { id: `s${view.id}`, articleId: view.id })
    expect(await source(newsroom.checker, { id: `s${view.id}`, articleId: view.id })).toEqual(once)
    await expect(source(newsroom.editor, { id: `s${view.id}` })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a person is a source without words', async () => {
    const person = await source(newsroom.checker, { kind: 'person', title: 'Ada Holm', text: undefined })
    expect(person).toMatchObject({ kind: 'person', words: null })
    expect(await openSource(newsroom.checker, { sourceId: person.id })).toMatchObject({ text: null, origin: null })
  })

  test('without words somebody says what it is', async () =>
    expect(source(newsroom.checker, { text: undefined })).rejects.toMatchObject({ code: 'invalid' }))

  test('a viewer adds none, and on another desk there is none', async () => {
    await expect(source(newsroom.viewer)).rejects.toMatchObject({ code: 'forbidden' })
    const { id } = await source(newsroom.checker)
    await expect(openSource(newsroom.stranger, { sourceId: id })).rejects.toMatchObject({ code: 'not-found' })
    expect((await listSources(newsroom.stranger, { limit: 100 })).items).toEqual([])
  })

  test('are found by words as they are written: signs that stand for others in a database stand for themselves', async () => {
    await source(newsroom.editor, { title: 'Growth of 40% in a_b' })
    await source(newsroom.editor, { title: 'Growth of 40 in axb' })
    const titles = async (q: string) =>
      (await listSources(newsroom.editor, { q, limit: 10 })).items.map(({ title }) => title)
    expect(await titles('40%')).toEqual(['Growth of 40% in a_b'])
    expect(await titles('a_b')).toEqual(['Growth of 40% in a_b'])
  })

  test('it is found by words of its title and publisher', async () => {
    const { id } = await source(newsroom.checker, { title: 'Zeppelin inspection', publisher: 'Élan Works' })
    const found = async (q: string) =>
      (await listSources(newsroom.viewer, { q, limit: 100 })).items.map((item) => item.id)
    expect(await found('zeppelin élan')).toEqual([id])
    expect(await found('zeppelin nothing')).toEqual([])
  })

  test('the second change is told of the first', async () => {
    const { id, revision } = await source(newsroom.checker)
    const changed = await changeSource(newsroom.checker, { sourceId: id, title: 'Minutes', seen: revision })
    expect(changed).toMatchObject({ title: 'Minutes', revision: 2 })
    const late = changeSource(newsroom.editor, { sourceId: id, title: 'Other', seen: revision })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { current: { title: 'Minutes' } } })
    expect((await logOf(id)).items[0]).toMatchObject({ type: 'source-changed', to: { title: 'Minutes' } })
  })

  test('whom one asked is noted once, and stays', async () => {
    const { id } = await source(newsroom.checker)
    const asked = {
      sourceId: id,
      id: `c${id}`.slice(0, 60),
      person: 'Ada Holm',
      date: '2026-03-02',
      outcome: 'Confirmed.',
    }
    const noted = await addContact(newsroom.checker, asked)
    expect(await addContact(newsroom.checker, asked)).toEqual(noted)
    expect((await openSource(newsroom.viewer, { sourceId: id })).contacts).toEqual([noted])
  })

  test('a mark rests on a place in it', async () => {
    const { id } = await source(newsroom.checker)
    const words = '“It has stood for ninety years,”'
    const mark = await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'quote',
      ...placeIn(view, words),
      exact: words,
    })
    const start = TRANSCRIPT.indexOf('It has stood')
    const evidence = await addEvidence(newsroom.checker, {
      articleId: view.id,
      sourceId: id,
      annotationId: mark.id,
      locator: { start, end: start + 29 },
      stance: 'partly',
    })
    expect(evidence).toMatchObject({
      excerpt: 'It has stood for ninety years',
      locator: { paragraph: 2 },
      stance: 'partly',
      start: mark.start,
    })
    const shown = await ofArticle()
    expect(shown.evidence).toContainEqual(evidence)
    expect(shown.items.map((item) => item.id)).toContain(id)
    await expect(detachSource(newsroom.editor, { articleId: view.id, sourceId: id })).rejects.toMatchObject({
      code: 'conflict',
    })
    const changed = await changeEvidence(newsroom.checker, { evidenceId: evidence.id, reliability: 'probable' })
    expect(changed).toMatchObject({ reliability: 'probable', stance: 'partly', revision: 2 })
    await deleteEvidence(newsroom.checker, { evidenceId: evidence.id })
    expect((await ofArticle()).evidence).toEqual([])
    expect(await restoreEvidence(newsroom.checker, { evidenceId: evidence.id })).toMatchObject({ id: evidence.id })
    expect((await ofArticle()).evidence).toHaveLength(1)
  })

  test('so does a sentence', async () => {
    const { id } = await source(newsroom.checker)
    const sentence = view.sentences[2]
    const given = { articleId: view.id, sourceId: id, stance: 'supports' as const, locator: {} }
    const evidence = await addEvidence(newsroom.checker, { ...given, sentenceId: sentence?.id })
    expect(evidence).toMatchObject({ start: sentence?.start, end: sentence?.end, annotationId: null })
    await expect(addEvidence(newsroom.checker, given)).rejects.toMatchObject({ code: 'invalid' })
    const outside = { ...given, sentenceId: sentence?.id, locator: { start: 5, end: 5000 } }
    await expect(addEvidence(newsroom.checker, outside)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('words that the source does not have are no excerpt of it, nor is half a character', async () => {
    const { id } = await source(newsroom.checker, { text: 'A 🌉 bridge.' })
    const given = { articleId: view.id, sourceId: id, sentenceId: view.sentences[0]?.id, stance: 'supports' as const }
    const refused = { code: 'invalid' }
    await expect(
      addEvidence(newsroom.checker, { ...given, locator: { page: 1 }, excerpt: 'It will fall.' }),
    ).rejects.toMatchObject(refused)
    await expect(addEvidence(newsroom.checker, { ...given, locator: { start: 3, end: 6 } })).rejects.toMatchObject(
      refused,
    )
    await expect(addEvidence(newsroom.checker, { ...given, locator: { start: 2 } })).rejects.toMatchObject(refused)
  })

  test('evidence of a mark that was deleted keeps nobody from taking the source off', async () => {
    const { id } = await source(newsroom.checker, { articleId: view.id })
    const words = 'The mayor'
    const given = { articleId: view.id, kind: 'claim' as const, ...placeIn(view, words), exact: words }
    const mark = await addAnnotation(newsroom.checker, given)
    const on = { articleId: view.id, sourceId: id, annotationId: mark.id, locator: {}, stance: 'supports' as const }
    await addEvidence(newsroom.checker, on)
    await deleteAnnotation(newsroom.checker, { annotationId: mark.id })
    await detachSource(newsroom.editor, { articleId: view.id, sourceId: id })
    expect((await ofArticle()).items.map((item) => item.id)).not.toContain(id)
  })

  test('an id of one source is none for another', async () => {
    const [one, other] = [await source(newsroom.checker), await source(newsroom.checker)]
    const asked = { id: `k${one.id}`, person: 'Ada Holm', date: '2026-03-02', outcome: 'Confirmed.' }
    await addContact(newsroom.checker, { sourceId: one.id, ...asked })
    await expect(addContact(newsroom.checker, { sourceId: other.id, ...asked })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(source(newsroom.checker, { id: one.id, title: 'Another' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('deleted, it is away with what rests on it, and comes back with it', async () => {
    const { id } = await source(newsroom.checker, { articleId: view.id })
    const given = { articleId: view.id, sourceId: id, stance: 'supports' as const, locator: {} }
    const evidence = await addEvidence(newsroom.checker, { ...given, sentenceId: view.sentences[0]?.id })
    await deleteSource(newsroom.editor, { sourceId: id })
    const away = await ofArticle()
    expect([away.items, away.evidence].flat().map((item) => item.id)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`${id}|${evidence.id}`))]),
    )
    await expect(openSource(newsroom.editor, { sourceId: id })).rejects.toMatchObject({ code: 'not-found' })
    await restoreSource(newsroom.editor, { sourceId: id })
    expect((await ofArticle()).evidence).toContainEqual(evidence)
  })

  test('the history of the article tells of it', async () => {
    const { id } = await source(newsroom.checker)
    await attachSource(newsroom.checker, { articleId: view.id, sourceId: id })
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: 5 })
    expect(items[0]).toMatchObject({ type: 'source-attached', subjectId: id })
  })
})
