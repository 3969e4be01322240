import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

test('on a phone one reads, sets a status, comments and corrects by touch', async ({ signInAs, article }) => {
  const page = await signInAs('checker', PHONE)
  const desk = new DeskPage(page)
  const { id } = await article(undefined, { title: 'The bridge on a phone' })
  await page.goto('/')
  await page.getByRole('link', { name: 'The bridge on a phone' }).tap()
  await expect(page).toHaveURL(new RegExp(`/articles/${id}$`))
  await expect(desk.focused).toBeVisible()
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })

  await test.step('nothing is wider than the screen', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  await test.step('status', async () => {
    await desk.sentence('Engineers counted').tap()
    await desk.status('Disputed').tap()
    await desk.hasStatus('Engineers counted', 'disputed')
    await desk.sentence('Engineers counted').tap()
    const box = await desk.status('Verified').boundingBox()
    expect(box?.height ?? 0, 'large enough for a finger').toBeGreaterThanOrEqual(40)
  })

  await test.step('a claim with a comment, through the sheet', async () => {
    await page.getByRole('button', { name: 'Mark', exact: true }).tap()
    await sheet.getByRole('button', { name: 'Claim' }).tap()
    const card = sheet.getByRole('article', { name: /^Claim/ })
    await expect(card).toBeVisible()
    await card.getByRole('textbox', { name: 'Comment' }).fill('Says who?')
    await card.getByRole('button', { name: 'Send' }).tap()
    await expect(card.getByRole('list', { name: 'Comments' })).toContainText('Says who?')
  })

  await test.step('a correction, through the sheet', async () => {
    await sheet.getByRole('button', { name: 'Correct' }).tap()
    await desk.editor.getByLabel('The corrected words').fill('Engineers counted 41 cracks in March.')
    await desk.editor.getByRole('button', { name: 'Propose' }).tap()
    await expect(desk.sentence('Engineers counted').getByRole('insertion')).toHaveText('41')
    await expect(sheet.getByRole('article', { name: /^Correction/ })).toContainText('Proposed')
  })

  await test.step('the sheet closes, and nothing is wider than the screen still', async () => {
    await sheet.getByRole('button', { name: 'Close', exact: true }).first().tap()
    await expect(sheet).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
