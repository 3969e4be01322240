import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { newsItem } from '../documents/read/wire/wires.fixture'
import { deleteArticle } from './change-article-details'
import { decideCorrection } from './decide-correction'
import { exportArticle } from './export-article'
import { importArticle } from './import-article'
import { makeVersion } from './make-version'
import { makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { previewDraft } from './preview-draft'
import { previewImport } from './preview-import'
import { proposeCorrection } from './propose-correction'
import { listVersions } from './read-versions'

const fileOf = (content: string) => new File([content], 'weir.xml')
const third = () => fileOf(newsItem())
const fourth = () => fileOf(newsItem({ version: 4, quote: '“Two people were hurt,” said its head, Ina Holt.' }))

onEachEngine('an item of a news agency', (openFresh) => {
  let newsroom: Newsroom
  let articleId: string
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
    expect((await previewImport(newsroom.editor, { file: third() })).sameItem).toEqual([])
    articleId = (await importArticle(newsroom.editor, { file: third() })).id
  })
  const look = (file: File, actor = newsroom.editor) => previewImport(actor, { file })

  test('is found again by its next version, with how the two stand to each other', async () => {
    const { wire, sameItem } = await look(fourth())
    expect(wire).toMatchObject({ version: 4, urgency: 4 })
    expect(sameItem).toMatchObject([
      { id: articleId, title: 'Weir at Orsk Mill closed', version: 1, order: 'newer', wire: { version: 3 } },
    ])
    expect((await look(third())).sameItem[0]?.order).toBe('same')
    expect((await look(fourth(), newsroom.stranger)).sameItem).toEqual([])
  })

  test('becomes the next version of its article, and the versions keep what the agency said', async () => {
    const preview = await previewDraft(newsroom.editor, { articleId, file: fourth() })
    expect(preview.notes).toEqual([])
    const made = await makeVersion(newsroom.editor, { articleId, file: fourth() })
    expect(made).toMatchObject({ number: 2, origin: 're-import', wire: { version: 4 } })
    expect((await listVersions(newsroom.viewer, { articleId })).items.map(({ wire }) => wire?.version)).toEqual([4, 3])
    expect((await look(third())).sameItem).toMatchObject([{ version: 2, order: 'older', wire: { version: 4 } }])
  })

  test('that is older, or another one, is told of before it takes the place of the text', async () => {
    const notesOf = async (content: string) =>
      (await previewDraft(newsroom.editor, { articleId, file: fileOf(content) })).notes.map(({ kind }) => kind)
    expect(await notesOf(newsItem({ version: 1 }))).toEqual(['older-item'])
    expect(await notesOf(newsItem({ version: 5 }).replace(':weir"', ':dam"'))).toEqual(['other-item'])
  })

  test('goes out as the same item with a higher version and what was corrected, and comes in again as its next', async () => {
    const view = await openArticle(newsroom.editor, { articleId })
    const place = { ...placeIn(view, 'Two people'), expected: 'Two people', replacement: 'Three people', reason: '' }
    const { id } = await proposeCorrection(newsroom.checker, { articleId, ...place })
    const exported = async (copy: 'clean' | 'checked') => {
      const { bytes, fileName } = await exportArticle(newsroom.editor, { articleId, format: 'newsml-g2', copy })
      return new File([new Uint8Array(bytes)], fileName)
    }
    expect((await look(await exported('clean'))).sameItem).toMatchObject([{ id: articleId, order: 'same' }])
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    const checked = await exported('checked')
    expect(await checked.text()).toContain('It should have said “Three people”.')
    await makeVersion(newsroom.editor, { articleId })
    const frozen = await exported('clean')
    for (const file of [checked, frozen]) {
      const { wire, sameItem } = await look(file)
      expect(wire).toMatchObject({ itemId: 'urn:newsml:mill.example:20310304:weir', version: 5 })
      expect(sameItem).toMatchObject([{ id: articleId, order: 'newer' }])
    }
    expect(await frozen.text()).toContain('It should have said “Three people”.')
  })

  test('is not found when its article was deleted', async () => {
    await deleteArticle(newsroom.editor, { articleId })
    expect((await look(fourth())).sameItem).toEqual([])
  })
})
