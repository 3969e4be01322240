import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import type { Member } from './newsroom'
import { comment, correct, mark } from './story'

/** Pages as they are when one comes to them, by who looks at them, with a heading of theirs. */
const PAGES: readonly (readonly [path: string, who: Member, heading: string])[] = [
  ['/', 'editor', 'Articles'],
  ['/?q=zeppelin', 'editor', 'No article matches'],
  ['/import', 'editor', 'Import an article'],
  ['/settings', 'viewer', 'You'],
  ['/settings/sign-in', 'viewer', 'Where you are signed in'],
  ['/settings/keys', 'viewer', 'Settings'],
  ['/settings/tokens', 'viewer', 'Tokens'],
  ['/admin', 'admin', 'People'],
  ['/admin/desks', 'admin', 'Desks'],
  ['/admin/log', 'admin', 'Log'],
  ['/nothing-of-the-kind', 'viewer', 'There is no such page'],
]

for (const [path, who, heading] of PAGES) {
  test(`axe finds nothing at ${path}`, async ({ signInAs, article }) => {
    await article()
    const page = await signInAs(who)
    await page.goto(path)
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible()
    await expectOpenToAll(page)
  })
}

test('axe finds nothing at the door, also when it refuses', async ({ newPage }) => {
  const page = await newPage()
  await page.goto('/sign-in')
  await expectOpenToAll(page)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Must not be empty.').first()).toBeVisible()
  await expectOpenToAll(page)
})

test('axe finds nothing in a dialog and in a menu', async ({ signInAs }) => {
  const page = await signInAs('admin')
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Add person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add person' })
  await expect(dialog).toBeVisible()
  await expectOpenToAll(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: /: settings, theme and sign-out/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectOpenToAll(page)
})

test('axe finds nothing in the preview of an import', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await page.getByLabel('The story').fill('Rain\n\nIt rained in the north.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('heading', { name: 'What Stet reads' })).toBeVisible()
  await expectOpenToAll(page)
})

/** What can stand open at the desk. */
const OPENED: Readonly<Record<string, (desk: DeskPage) => Promise<void>>> = {
  'with nothing open': async () => {},
  'over the list of keys': async ({ page }) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  'over the menu of versions': async ({ page }) => {
    await page.keyboard.press('v')
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'over the filters': async ({ page }) => {
    await page.keyboard.press('f')
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'over the codes of errors': async ({ page }) => {
    await page.keyboard.press('e')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'while words are typed anew': async ({ page, editor }) => {
    await page.keyboard.press('r')
    await editor.getByLabel('The corrected words').fill('Other words.')
  },
  'with a card open': async ({ openCard }) => {
    await openCard('Quote')
  },
  'over the export': async ({ page }) => {
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  },
  'before a freeze': async ({ page }) => {
    await page.getByRole('button', { name: 'Freeze' }).click()
    await expect(page.getByRole('dialog', { name: 'Freeze version 2' })).toBeVisible()
  },
}

for (const [state, open] of Object.entries(OPENED)) {
  test(`axe finds nothing at the desk ${state}`, async ({ signInAs, article, api }) => {
    const opened = await article()
    await comment(api('reporter'), await mark(api('checker'), opened, '14 cracks'))
    await mark(api('checker'), opened, 'It has stood for ninety years', { kind: 'quote', speaker: 'Ada Holm' })
    await mark(api('checker'), opened, 'Nobody', { kind: 'attribution-error', errorCode: 'A12' })
    await correct(api('checker'), opened, 'in March', 'in April')
    const ids = opened.sentences.slice(0, 3).map(({ id }) => id)
    await api('checker').post(`/articles/${opened.id}/sentences/status`, { ids, status: 'verified' })
    const desk = await DeskPage.open(await signInAs('editor'), opened)
    await open(desk)
    await expectOpenToAll(desk.page)
  })
}
