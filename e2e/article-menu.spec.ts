import type { Page } from '@playwright/test'
import { Api } from './api'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { openNow } from './story'

/** Titles that no other test has, so that the list can be searched for them. */
const aTitle = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`

const more = (page: Page, item: string) => openMenu(page, 'More', item)

/** Opens a menu by the name of its button and takes an entry. */
async function openMenu(page: Page, button: string, item: string) {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

const undo = (page: Page, said: string) =>
  page.getByRole('dialog', { name: said }).getByRole('button', { name: 'Undo' }).click()

const listed = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true })

test('an article is renamed at the desk, for everybody who has it open', async ({ signInAs, article }) => {
  const opened = await article(undefined, { title: 'The bridge' })
  const other = await DeskPage.open(await signInAs('checker'), opened)
  const { page } = await DeskPage.open(await signInAs('editor'), opened)

  await more(page, 'Rename…')
  const dialog = page.getByRole('dialog', { name: 'Rename the article' })
  await expect(dialog.getByLabel('Title')).toHaveValue('The bridge')
  await expectOpenToAll(page)

  await test.step('a title of nothing is refused beside its field', async () => {
    await dialog.getByLabel('Title').fill(' ')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await expect(dialog.getByLabel('Title')).toHaveAccessibleDescription('Must not be empty.')
  })

  await dialog.getByLabel('Title').fill('The old bridge')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: 'The old bridge', level: 1 })).toBeVisible()
  await expect(other.page.getByRole('heading', { name: 'The old bridge', level: 1 })).toBeVisible()
})

test('whoever renames what somebody else has just renamed is told, and may', async ({ signInAs, article, api }) => {
  const opened = await article(undefined, { title: 'The bridge' })
  const { page } = await DeskPage.open(await signInAs('editor'), opened)
  await more(page, 'Rename…')
  const dialog = page.getByRole('dialog', { name: 'Rename the article' })
  await dialog.getByLabel('Title').fill('The old bridge')
  await api('admin').patch(`/articles/${opened.id}`, { title: 'The new bridge' })
  // Behind the dialog.
  const heading = { name: 'The new bridge', level: 1, includeHidden: true } as const
  await expect(page.getByRole('heading', heading)).toBeVisible()
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog).toContainText('Somebody has called it “The new bridge” since you looked.')
  await expect(dialog.getByLabel('Title')).toHaveValue('The old bridge')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('heading', { name: 'The old bridge', level: 1 })).toBeVisible()
})

test('an article that is moved leaves one desk and is found on the other', async ({
  signInAs,
  article,
  person,
  api,
  newsroom,
}) => {
  const editor = await person('editor')
  await api('admin').put(`/desks/${newsroom.otherDesk.id}/members/${editor.id}`)
  const title = aTitle('The move')
  const opened = await article(undefined, { title })
  const left = await DeskPage.open(await signInAs('checker'), opened)
  const { page } = await DeskPage.open(await signInAs(editor), opened)

  await more(page, 'Move to desk…')
  const dialog = page.getByRole('dialog', { name: 'Move to another desk' })
  await expect(dialog.getByLabel('Desk').getByRole('option')).toHaveText(['Politics', 'Sport'])
  await expect(dialog.getByLabel('Desk')).toHaveValue(newsroom.desk.id)
  await expectOpenToAll(page)
  await dialog.getByLabel('Desk').selectOption('Sport')
  await dialog.getByRole('button', { name: 'Move' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Sport', { exact: true })).toBeVisible()

  await left.page.reload()
  await expect(left.page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  const found = await signInAs('stranger')
  await found.goto('/')
  await expect(listed(found, title)).toBeVisible()
})

test('an article is archived from the list, found in the archive, and taken out again', async ({
  signInAs,
  article,
}) => {
  const title = aTitle('The archive')
  await article(undefined, { title })
  const page = await signInAs('editor')
  await page.goto(`/?q=${title}`)
  await openMenu(page, `More for ${title}`, 'Archive')
  await expect(listed(page, title)).toBeHidden()
  await undo(page, `“${title}” is in the archive.`)
  await expect(listed(page, title)).toBeVisible()

  await openMenu(page, `More for ${title}`, 'Archive')
  await expect(listed(page, title)).toBeHidden()
  await page.getByLabel('State').selectOption('Archived')
  await expect(listed(page, title)).toBeVisible()
  await expectOpenToAll(page)
  await openMenu(page, `More for ${title}`, 'Take out of the archive')
  await expect(listed(page, title)).toBeHidden()
  await page.getByLabel('State').selectOption('Open')
  await expect(listed(page, title)).toBeVisible()
})

test('an article that was deleted at the desk is gone, and undo brings it back as it was', async ({
  signInAs,
  article,
  api,
}) => {
  const title = aTitle('The deletion')
  const opened = await article(undefined, { title })
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  const { page } = desk
  await desk.setStatus('Engineers counted', 'Verified')
  await expect(desk.saved).toBeVisible()

  await more(page, 'Delete')
  await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  await expect(listed(page, title)).toBeHidden()
  expect((await api('checker').request('GET', `/articles/${opened.id}`)).status).toBe(404)

  await undo(page, `“${title}” is deleted.`)
  await desk.isOpen()
  await desk.hasStatus('Engineers counted', 'verified')
  expect((await openNow(api('checker'), opened)).title).toBe(title)
})

test('who is not an editor has no such menu, and the list offers none', async ({ signInAs, article, newsroom }) => {
  const title = aTitle('No menu')
  const opened = await article(undefined, { title })
  const { page } = await DeskPage.open(await signInAs('checker'), opened)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'Undo' })).toBeVisible()
  for (const item of ['Rename…', 'Delete', 'Archive']) {
    await expect(page.getByRole('menuitem', { name: item })).toBeHidden()
  }
  await page.goto(`/?q=${title}`)
  await expect(listed(page, title)).toBeVisible()
  await expect(page.getByRole('button', { name: `More for ${title}` })).toBeHidden()
  const nobody = await new Api(newsroom.url).request('DELETE', `/articles/${opened.id}`)
  expect(nobody.status).toBe(401)
})

test('the language of an article is changed at the desk, and the history says so', async ({ signInAs, article }) => {
  const opened = await article(undefined, { title: aTitle('The bridge') })
  const { page } = await DeskPage.open(await signInAs('editor'), opened)
  await more(page, 'Language…')
  const dialog = page.getByRole('dialog', { name: 'Which language is it in?' })
  await dialog.getByLabel('Language').selectOption({ label: 'German' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await page.goto(`/articles/${opened.id}/history`)
  await expect(page.getByRole('main')).toContainText('changed the language of the article')
})
