import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { importArticle } from '../import-article'
import { makeVersion } from '../make-version'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { articleSources } from './read-sources'
import { dismissSourceNote, makeSourceOfNote, reopenSourceNote, sourceNotes } from './source-notes'

const STORY = `The tunnel is shut.[^1] Nobody knew.[^2]

It cost 412 million euros.

[^1]: Minutes of 3 March
[^2]: https://papers.example/tunnel says so`

onEachEngine('the notes that an article came with', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await importArticle(newsroom.editor, { text: STORY, format: 'markdown', title: 'The tunnel' })
  })
  const notes = async () => (await sourceNotes(newsroom.viewer, { articleId: view.id })).items
  const theNote = async (words: string) => {
    const note = (await notes()).find((one) => one.words.includes(words))
    return { articleId: view.id, noteId: note?.id ?? '' }
  }

  test('are proposed, each for its sentence', async () =>
    expect(await notes()).toMatchObject([
      {
        kind: 'footnote',
        words: 'Minutes of 3 March',
        exact: expect.stringMatching(/^The tunnel is shut/),
        state: 'open',
      },
      { kind: 'footnote', address: 'https://papers.example/tunnel', exact: expect.stringMatching(/Nobody knew/) },
    ]))

  test('one becomes a source and evidence of its sentence, once, however often that is asked', async () => {
    const note = await theNote('Minutes')
    expect(await makeSourceOfNote(newsroom.checker, note)).toMatchObject({ state: 'made' })
    await makeSourceOfNote(newsroom.checker, note)
    const { items, evidence } = await articleSources(newsroom.checker, { articleId: view.id })
    expect(items).toMatchObject([{ title: 'Minutes of 3 March', kind: 'document' }])
    expect(evidence).toMatchObject([
      { stance: 'supports', note: 'Minutes of 3 March', exact: expect.stringMatching(/^The tunnel/) },
    ])
    await makeSourceOfNote(newsroom.checker, await theNote('papers'))
    const pages = (await articleSources(newsroom.checker, { articleId: view.id })).items
    expect(pages.find(({ kind }) => kind === 'page')).toMatchObject({ address: 'https://papers.example/tunnel' })
  })

  test('one is dismissed, which is remembered and can be taken back', async () => {
    const note = await theNote('Minutes')
    await dismissSourceNote(newsroom.checker, note)
    expect((await notes())[0]?.state).toBe('dismissed')
    await reopenSourceNote(newsroom.checker, note)
    expect((await notes())[0]?.state).toBe('open')
  })

  test('they go along into the next version, and lose their place with their sentence', async () => {
    await makeVersion(newsroom.editor, {
      articleId: view.id,
      text: 'It rained.\n\nThe tunnel is shut.[1] Nobody knew.[2]\n\nIt cost 412 million euros.',
      format: 'text',
    })
    const [first] = await notes()
    expect(first?.exact).toMatch(/^The tunnel is shut/)
    expect(first?.start).toBe('It rained.\n\n'.length)
    await makeVersion(newsroom.editor, { articleId: view.id, text: 'It cost 412 million euros.', format: 'text' })
    expect((await notes()).map(({ start }) => start)).toEqual([null, null])
    await expect(makeSourceOfNote(newsroom.checker, await theNote('Minutes'))).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('are nothing to who may not see the article, and nothing to decide for who only reads it', async () => {
    const note = await theNote('Minutes')
    await expect(sourceNotes(newsroom.stranger, { articleId: view.id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(makeSourceOfNote(newsroom.viewer, note)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(dismissSourceNote(newsroom.viewer, note)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(dismissSourceNote(newsroom.checker, { ...note, noteId: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
