import type { Page } from '@playwright/test'
import type { ArticleView } from '@/lib/schemas/views'
import { DeskPage } from './desk-page'
import { expect, fillSignIn, test } from './fixtures'
import { press } from './keyboard'
import { type Person, signInByRequest } from './newsroom'
import { openNow } from './story'

const notice = ({ page }: { readonly page: Page }, name: string) =>
  page.getByRole('dialog', { name: `${name} is signed in in this browser now` })

/** On another page of the same browser: the one goes, the other comes. */
async function changePlaces(page: Page, from: Pick<Person, 'name'>, to: Person) {
  await page.goto('/')
  await page.getByRole('button', { name: new RegExp(from.name) }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await fillSignIn(page, to.email, to.password)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
}

const bodies = ({ annotations }: ArticleView) => annotations.map(({ body, createdBy }) => [body, createdBy])

test('the page of one person is locked while another is signed in, and goes on when the first is back', async ({
  newPage,
  person,
  article,
  api,
}) => {
  const [cora, emil] = [await person('checker', 'Cora Check'), await person('editor', 'Emil Edit')]
  const opened = await article()
  const page = await newPage()
  await page.goto('/sign-in')
  await fillSignIn(page, cora.email, cora.password)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const desk = await DeskPage.open(page, opened)
  await desk.mark('14 cracks', 'Comment')
  const field = desk.margin.getByRole('textbox', { name: 'Note' })
  await field.fill('Cora asks the engineers')

  const other = await page.context().newPage()
  await changePlaces(other, cora, emil)
  await test.step('what is typed there is nobody’s to send, by mouse or by key', async () => {
    await expect(notice(desk, 'Emil Edit')).toContainText('kept for Cora Check')
    await page.bringToFront()
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    await expect(notice(desk, 'Emil Edit')).toBeVisible()
    await expect(field).toHaveValue('Cora asks the engineers')
    const now = await openNow(api('editor'), opened)
    expect([bodies(now), now.progress.settled]).toEqual([[], 0])
  })

  await test.step('it opens by itself when the first is back, with the words and the place', async () => {
    await changePlaces(other, emil, cora)
    await page.bringToFront()
    await expect(notice(desk, 'Emil Edit')).toBeHidden()
    await expect(field).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(desk.card('Note', 'Cora asks the engineers')).toBeVisible()
    await expect(desk.saved).toBeVisible()
    expect(bodies(await openNow(api('editor'), opened))).toEqual([['Cora asks the engineers', cora.id]])
  })
})

test('what was done before anybody noticed waits for whoever did it; the page can go on as the other', async ({
  signInAs,
  person,
  article,
  api,
  newsroom,
}) => {
  const [cora, emil] = [await person('checker', 'Cora Check'), await person('editor', 'Emil Edit')]
  const opened = await article()
  const page = await signInAs(cora)
  const desk = await DeskPage.open(page, opened)
  // One key, and no move before it: going to a sentence tells who is here, and that would be noticed.
  await desk.sentence('Engineers counted').click()
  await become(page, newsroom.url, emil)
  await press(page, '3')
  await expect(notice(desk, 'Emil Edit')).toBeVisible()
  await notice(desk, 'Emil Edit').getByRole('button', { name: 'Go on as Emil Edit' }).click()
  await desk.hasStatus('Engineers counted', 'unreviewed')
  await desk.isOpen()
  await expect(page.getByRole('button', { name: /^Emil Edit/ })).toBeVisible()
  expect((await openNow(api('editor'), opened)).progress.settled).toBe(0)

  await desk.sentence('Nobody has closed').click()
  await become(page, newsroom.url, cora)
  await press(page, '5')
  await notice(desk, 'Cora Check').getByRole('button', { name: 'Go on as Cora Check' }).click()
  await desk.hasStatus('Engineers counted', 'verified')
  await desk.isOpen()
  const { sentences } = await openNow(api('editor'), opened)
  expect(sentences.flatMap(({ status, statusBy }) => (statusBy ? [[status, statusBy]] : []))).toEqual([
    ['verified', cora.id],
  ])
})

test('whoever the page is of signs in again from there, and is back at the same place', async ({ newPage, person }) => {
  const [cora, emil] = [await person('checker', 'Cora Check'), await person('editor', 'Emil Edit')]
  const page = await newPage()
  await page.goto('/sign-in?next=/settings')
  await fillSignIn(page, cora.email, cora.password)
  await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible()
  await changePlaces(await page.context().newPage(), cora, emil)
  const locked = notice({ page }, 'Emil Edit')
  await expect(locked).toContainText('Nothing is sent from it')
  await locked.getByRole('button', { name: 'Sign in as Cora Check' }).click()
  await fillSignIn(page, cora.email, cora.password)
  await page.waitForURL('**/settings')
  await expect(page.getByRole('button', { name: /^Cora Check/ })).toBeVisible()
})

test('an article is fetched once, though the address says whose page it is', async ({ signInAs, article }) => {
  const opened = await article()
  const page = await signInAs('checker')
  const fetched: string[] = []
  page.on(
    'request',
    (request) => request.url().includes(`/api/v1/articles/${opened.id}?`) && fetched.push(request.method()),
  )
  await DeskPage.open(page, opened)
  expect(fetched).toEqual(['GET'])
})

test('going on to another page shows nothing of the one who has come meanwhile under the name of the first', async ({
  signInAs,
  person,
  newsroom,
}) => {
  const [cora, emil] = [await person('checker', 'Cora Check'), await person('editor', 'Emil Edit')]
  const page = await signInAs(cora)
  await page.goto('/')
  await become(page, newsroom.url, emil)
  await page.getByRole('button', { name: /Cora Check/ }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(notice({ page }, 'Emil Edit')).toBeVisible()
  await expect(page.getByText(emil.email)).toHaveCount(0)
  await become(page, newsroom.url, cora)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(notice({ page }, 'Emil Edit')).toBeHidden()
  await expect(page.getByText(cora.email)).toBeVisible()
})

test('what one was about to import is kept, and shown to nobody else', async ({ signInAs, person, newsroom }) => {
  const [cora, emil] = [await person('editor', 'Cora Check'), await person('editor', 'Emil Edit')]
  const page = await signInAs(cora)
  await page.goto('/import')
  const story = page.getByLabel('The story')
  await story.fill('The weir was mended. Nobody told the millers.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByLabel('Title').fill('Cora’s own title')
  await become(page, newsroom.url, emil)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await notice({ page }, 'Emil Edit').getByRole('button', { name: 'Go on as Emil Edit' }).click()
  await expect(page.getByRole('button', { name: /Emil Edit/ })).toBeVisible()
  await expect(story).toHaveValue('')
  await become(page, newsroom.url, cora)
  await page.reload()
  await expect(story).toHaveValue('The weir was mended. Nobody told the millers.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Cora’s own title')
})

/** Somebody else signs in in this browser, and the page hears nothing of it. */
async function become(page: Page, url: string, who: Person) {
  const [name = '', value = ''] = (await signInByRequest(url, who)).match(/stet\.session=[^;]+/)?.[0].split('=') ?? []
  await page.context().addCookies([{ name, value, url }])
}
