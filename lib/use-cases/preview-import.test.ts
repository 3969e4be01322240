import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { changeArticleDetails, deleteArticle } from './change-article-details'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { previewImport } from './preview-import'

onEachEngine('the preview of an import', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const sameAs = async (text: string, actor = newsroom.editor) =>
    (await previewImport(actor, { text, format: 'text' })).sameAs

  test('names the articles that have the same words already, the newest first', async () => {
    const text = 'The weir was mended in April. Nobody told the millers.'
    expect(await sameAs(text)).toEqual([])
    const first = await article(newsroom, text)
    const second = await article(newsroom, text)
    await changeArticleDetails(newsroom.editor, { articleId: second.id, archived: true })
    const found = await sameAs(text)
    expect(found.map(({ id, version }) => [id, version])).toEqual([
      [second.id, 1],
      [first.id, 1],
    ])
    expect(found[0]).toMatchObject({ title: 'The bridge', desk: { id: newsroom.deskId }, archived: true })
    expect(await sameAs(`${text} None asked.`)).toEqual([])
  })

  test('names none that was deleted, and none of another desk', async () => {
    const text = 'The lock was closed in May. The barges wait.'
    const { id } = await article(newsroom, text)
    expect(await sameAs(text, newsroom.stranger)).toEqual([])
    await deleteArticle(newsroom.editor, { articleId: id })
    expect(await sameAs(text)).toEqual([])
  })
})
