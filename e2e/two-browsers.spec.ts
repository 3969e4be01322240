import type { Page } from '@playwright/test'
import type { ArticleView } from '@/lib/schemas/views'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { sentenceOf } from './story'

/** How soon the other browser has to show it, in milliseconds. */
const SOON = { timeout: 2_000 }

test('two people at one article see each other and what the other does, without a reload', async ({
  signInAs,
  article,
}) => {
  const opened = await article()
  const editor = await DeskPage.open(await signInAs('editor'), opened)
  const checker = await DeskPage.open(await signInAs('checker'), opened)

  await test.step('who is here, and where', async () => {
    await expect(editor.page.getByRole('button', { name: 'Go to where Cem Checker is' })).toBeVisible(SOON)
    await expect(checker.page.getByRole('button', { name: 'Go to where Edda Editor is' })).toBeVisible(SOON)
    await checker.sentence('Nobody has closed').click()
    const place = editor.page.getByTitle('Cem Checker is reading here').locator('+ [data-sentence]')
    await expect(place).toHaveText('Nobody has closed the road.', SOON)
    await editor.page.getByRole('button', { name: 'Go to where Cem Checker is' }).click()
    await expect(editor.focused).toContainText('Nobody has closed')
  })

  await test.step('a status', async () => {
    await checker.setStatus('Engineers counted', 'Disputed')
    await expect(editor.sentence('Engineers counted')).toHaveAttribute('data-status', 'disputed', SOON)
  })

  await test.step('a mark and what is said about it', async () => {
    await checker.mark('14 cracks', 'Claim')
    await expect(editor.card('Claim')).toBeVisible(SOON)
    await checker.say(checker.card('Claim'), 'The report says 41.')
    await expect(editor.card('Claim')).toContainText('The report says 41.', SOON)
  })

  await test.step('a correction and the decision on it', async () => {
    await checker.correct('14', '41')
    await expect(editor.sentence('Engineers counted').getByRole('insertion')).toHaveText('41', SOON)
    const card = await editor.openCard('Correction')
    await card.getByRole('button', { name: 'Accept' }).click()
    await expect(checker.card('Correction')).toContainText('Accepted', SOON)
  })

  await test.step('a new version', async () => {
    await editor.page.getByRole('button', { name: 'Freeze' }).click()
    const dialog = editor.page.getByRole('dialog', { name: 'Freeze version 2' })
    await dialog.getByRole('button', { name: 'Freeze version 2' }).click()
    await expect(editor.sentence('Engineers counted 41 cracks')).toBeVisible()
    await expect(checker.sentence('Engineers counted 41 cracks')).toBeVisible(SOON)
    await expect(checker.page.getByRole('button', { name: 'Version 2' })).toBeVisible()
  })

  await test.step('who leaves is gone', async () => {
    await checker.page.close()
    await expect(editor.page.getByRole('button', { name: 'Go to where Cem Checker is' })).toBeHidden(SOON)
  })
})

test('whoever comes second at a status sees both and keeps the other’s', async ({ signInAs, article }) => {
  const opened = await article()
  const late = await comesSecond(await signInAs('editor'), await signInAs('checker'), opened)
  await late.page.getByRole('button', { name: 'Keep theirs' }).click()
  await late.hasStatus('Engineers counted', 'verified')
  await expect(late.page.getByRole('region', { name: 'Somebody was faster' })).toBeHidden()
  await expect(late.saved).toBeVisible()
})

test('whoever comes second at a status sees both and sets their own', async ({ signInAs, article, api }) => {
  const opened = await article()
  const late = await comesSecond(await signInAs('editor'), await signInAs('checker'), opened)
  await late.page.getByRole('button', { name: 'Set mine' }).click()
  await late.hasStatus('Engineers counted', 'disputed')
  await expect(late.saved).toBeVisible()
  const now = await api('editor').get<ArticleView>(`/articles/${opened.id}`)
  expect(sentenceOf(now, 'Engineers').status).toBe('disputed')
})

/** Both set the same sentence; what `lateOne` sends is held up until the other’s is there. */
async function comesSecond(fast: Page, lateOne: Page, opened: ArticleView): Promise<DeskPage> {
  const first = await DeskPage.open(fast, opened)
  const late = await DeskPage.open(lateOne, opened)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await lateOne.route('**/sentences/**', async (route) => {
    await held
    await route.continue()
  })
  await late.setStatus('Engineers counted', 'Disputed')
  await late.hasStatus('Engineers counted', 'disputed')
  await first.setStatus('Engineers counted', 'Verified')
  await expect(first.saved).toBeVisible()
  letGo()
  const notice = late.page.getByRole('region', { name: 'Somebody was faster' })
  await expect(notice).toBeVisible()
  await expect(notice.getByRole('definition').first()).toContainText('Verified')
  await expect(notice.getByRole('definition').last()).toContainText('Disputed')
  return late
}
