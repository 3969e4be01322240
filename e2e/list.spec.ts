import type { Page } from '@playwright/test'
import { Api } from './api'
import { expectOpenToAll } from './axe'
import { test as base, expect } from './fixtures'
import { type Person, signInByRequest } from './newsroom'
import { importStory, mark, sentenceOf } from './story'

interface OwnDesk {
  readonly editor: Person
  readonly api: Api
}

/** A desk with one editor, where nobody else’s articles stand in the list. */
const test = base.extend<{ ownDesk: OwnDesk }>({
  ownDesk: async ({ api, newsroom, person }, use) => {
    const editor = await person('editor')
    const desk = await api('admin').post<{ id: string }>('/desks', { name: `Desk ${crypto.randomUUID()}` })
    await api('admin').put(`/desks/${desk.id}/members/${editor.id}`)
    await api('admin').delete(`/desks/${newsroom.desk.id}/members/${editor.id}`)
    await use({ editor, api: new Api(newsroom.url, { cookie: await signInByRequest(newsroom.url, editor) }) })
  },
})

const titles = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('heading')

test('articles are found by word, state and open errors, and sorted', async ({ ownDesk, signInAs }) => {
  const { api, editor } = ownDesk
  await test.step('an empty desk says how to begin', async () => {
    const page = await signInAs(editor)
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Bring in the first story' })).toBeVisible()
  })
  const bridge = await importStory(api, 'Engineers counted cracks.', { title: 'Bridge' })
  const ferry = await importStory(api, 'It sails at night. It is late.', { title: 'Ferry' })
  const airport = await importStory(api, 'Nobody flies.', { title: 'Airport' })
  await mark(api, ferry, 'at night', { kind: 'attribution-error', errorCode: 'A4' })
  const status = { status: 'verified', seen: 'unreviewed' }
  await api.patch(`/articles/${bridge.id}/sentences/${sentenceOf(bridge, 'Engineers').id}`, status)
  await api.patch(`/articles/${airport.id}`, { archived: true })

  const page = await signInAs(editor)
  await page.goto('/')
  await expect(titles(page)).toHaveText(['Bridge', 'Ferry'])
  await expect(page.getByRole('img', { name: '1 of 1 sentence settled: 1 verified' })).toBeVisible()
  await expect(page.getByText('1 open error')).toBeVisible()

  await test.step('by a word of the text', async () => {
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('cracks')
    await expect(titles(page)).toHaveText(['Bridge'])
    await expect(page).toHaveURL(/q=cracks/)
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('zeppelin')
    await expect(page.getByRole('heading', { name: 'No article matches' })).toBeVisible()
    await page.getByRole('link', { name: 'Show all open articles' }).click()
    await expect(titles(page)).toHaveCount(2)
  })

  await test.step('by state', async () => {
    await page.getByLabel('State').selectOption('Settled')
    await expect(titles(page)).toHaveText(['Bridge'])
    await page.getByLabel('State').selectOption('Archived')
    await expect(titles(page)).toHaveText(['Airport'])
    await page.getByLabel('State').selectOption('All states')
    await expect(titles(page)).toHaveCount(3)
  })

  await test.step('sorted by title, also after a reload', async () => {
    await page.getByLabel('Sort by').selectOption('Title')
    await expect(titles(page)).toHaveText(['Airport', 'Bridge', 'Ferry'])
    await page.reload()
    await expect(titles(page)).toHaveText(['Airport', 'Bridge', 'Ferry'])
  })

  await test.step('with open errors', async () => {
    await page.getByLabel('With open errors').check()
    await expect(titles(page)).toHaveText(['Ferry'])
  })

  await test.step('by keys: to the row and into the article', async () => {
    await page.getByRole('heading', { name: 'Articles', exact: true }).click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/articles/${ferry.id}$`))
  })
})

test('a deleted article is found among the deleted by whoever may restore it, and comes back', async ({
  ownDesk,
  signInAs,
}) => {
  const { api, editor } = ownDesk
  const { id } = await importStory(api, 'It sails at night.', { title: 'Ferry' })
  const page = await signInAs(editor)
  await page.goto('/')
  await page.getByRole('button', { name: 'More for Ferry' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog', { name: '“Ferry” is deleted.' })).toContainText('choose the state “Deleted”')
  await page.reload()

  await test.step('an empty list says where it went', async () => {
    await page.getByRole('link', { name: 'Show what was deleted' }).click()
    await expect(titles(page)).toHaveText(['Ferry'])
    await expect(page.getByLabel('State')).toHaveValue('deleted')
    await expect(page.getByText(`Deleted by ${editor.name}`)).toBeVisible()
    await expectOpenToAll(page)
  })
  await test.step('its history can be read', async () => {
    await page.getByRole('link', { name: 'Ferry', exact: true }).click()
    await expect(page.getByText(`${editor.name} deleted the article`)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Restore Ferry' })).toBeVisible()
    await page.goBack()
  })
  await page.getByRole('button', { name: 'Restore Ferry' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is deleted' })).toBeVisible()
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('heading', { name: 'Ferry', level: 1 })).toBeVisible()
})

test('who may not restore is not offered what was deleted', async ({ signInAs, article, api }) => {
  const { id } = await article(undefined, { title: 'Taken away' })
  await api('editor').delete(`/articles/${id}`)
  const page = await signInAs('checker')
  await page.goto('/?state=deleted')
  await expect(page.getByLabel('State').getByRole('option')).toHaveText(['Open', 'Settled', 'Archived', 'All states'])
  await expect(page.getByText('Taken away')).toBeHidden()
  await page.goto(`/articles/${id}/history`)
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
})

test('more articles than fit are a page further', async ({ ownDesk, signInAs }) => {
  const numbers = Array.from({ length: 27 }, (_, index) => `Story ${String(index + 1).padStart(2, '0')}`)
  for (const title of numbers) await importStory(ownDesk.api, 'It rained.', { title })
  const page = await signInAs(ownDesk.editor)
  await page.goto('/?sort=title')
  await expect(titles(page)).toHaveText(numbers.slice(0, 25))
  await expect(page.getByText('27 articles')).toBeVisible()
  await page.getByRole('link', { name: 'Further articles' }).click()
  await expect(titles(page)).toHaveText(numbers.slice(25))
  await page.getByRole('link', { name: 'To the beginning' }).click()
  await expect(titles(page)).toHaveText(numbers.slice(0, 25))
})

test('the list of another desk shows nothing of it', async ({ signInAs, article }) => {
  const { id } = await article(undefined, { title: 'Behind the wall' })
  const page = await signInAs('stranger')
  await page.goto('/?state=all&q=wall')
  await expect(page.getByText('Behind the wall')).toBeHidden()
  await page.goto(`/articles/${id}`)
  await expect(page.getByText('Behind the wall')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
})
