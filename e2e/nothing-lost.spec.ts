import type { ArticleView } from '@/lib/schemas/views'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { pressInOneGo } from './keyboard'
import { mark, sentenceOf } from './story'

test('a comment that is half typed is still there after a reload', async ({ signInAs, article, api }) => {
  const opened = await article()
  await mark(api('checker'), opened, '14 cracks')
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  const field = (await desk.openCard('Claim')).getByRole('textbox', { name: 'Comment' })
  await field.fill('The report of March says')
  await desk.page.reload()
  await desk.isOpen()
  const card = await desk.openCard('Claim')
  await expect(card.getByRole('textbox', { name: 'Comment' })).toHaveValue('The report of March says')
  await desk.say(card, 'The report of March says 41.')
  await expect(card.getByRole('textbox', { name: 'Comment' })).toHaveValue('')
})

test('a note that is half typed is still there after a reload', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('checker'), await article())
  await desk.mark('14 cracks', 'Comment')
  await desk.margin.getByRole('textbox', { name: 'Note' }).fill('Ask the engineers')
  await desk.page.reload()
  await desk.isOpen()
  const note = desk.margin.getByRole('region', { name: 'New note' })
  await expect(note.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask the engineers')
  await note.getByRole('button', { name: 'Save' }).click()
  await expect(desk.card('Note', 'Ask the engineers')).toBeVisible()
})

test('a note that is typed and sent before its form is there is saved', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('checker'), await article())
  await pressInOneGo(desk.page, ['m', ...'Ask Poe', 'Ctrl+Enter'])
  await expect(desk.card('Note', 'Ask Poe')).toBeVisible()
  await expect(desk.margin.getByRole('region', { name: 'New note' })).toBeHidden()
})

test('a correction that is half typed is still there after a reload', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('checker'), await article())
  await desk.mark('14 cracks', 'Correct')
  await desk.editor.getByLabel('The corrected words').fill('41 deep cracks')
  await desk.editor.getByLabel('Reason').fill('As in the report.')
  await desk.page.reload()
  await desk.isOpen()
  const begun = desk.margin.getByRole('region', { name: 'Correction begun' })
  await expect(begun).toContainText('41 deep cracks')
  await begun.getByRole('button', { name: 'Go on' }).click()
  await expect(desk.editor.getByLabel('The corrected words')).toHaveValue('41 deep cracks')
  await expect(desk.editor.getByLabel('Reason')).toHaveValue('As in the report.')
  await desk.editor.getByRole('button', { name: 'Propose' }).click()
  await expect(desk.card('Correction', '41 deep')).toBeVisible()
})

test('Escape keeps a correction as a draft, and Discard lets it go', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('checker'), await article())
  await desk.mark('14 cracks', 'Correct')
  await desk.editor.getByLabel('The corrected words').fill('41 cracks')
  await desk.page.keyboard.press('Escape')
  await expect(desk.editor).toBeHidden()
  const begun = desk.margin.getByRole('region', { name: 'Correction begun' })
  await begun.getByRole('button', { name: 'Discard' }).click()
  await expect(begun).toBeHidden()
  await desk.page.reload()
  await desk.isOpen()
  await expect(begun).toBeHidden()
})

test('what is done without a line is shown at once, kept, and sent when the line is back', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  await desk.page.context().setOffline(true)
  await desk.setStatus('Engineers counted', 'Verified')
  await desk.setStatus('Nobody has closed', 'Disputed')
  await desk.hasStatus('Engineers counted', 'verified')
  await expect(desk.page.getByRole('button', { name: /not yet saved · 2/ })).toBeVisible()
  await desk.page.context().setOffline(false)
  await expect(desk.saved).toBeVisible()
  const now = await api('editor').get<ArticleView>(`/articles/${opened.id}`)
  expect([sentenceOf(now, 'Engineers').status, sentenceOf(now, 'Nobody').status]).toEqual(['verified', 'disputed'])
})

test('what was not yet sent when the lid was closed is sent by the next page', async ({ signInAs, article, api }) => {
  const opened = await article()
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  const context = desk.page.context()
  await context.setOffline(true)
  await desk.setStatus('Engineers counted', 'Verified')
  await expect(desk.page.getByRole('button', { name: /not yet saved · 1/ })).toBeVisible()
  await desk.page.close()
  await context.setOffline(false)
  const again = await DeskPage.open(await context.newPage(), opened)
  await again.hasStatus('Engineers counted', 'verified')
  const now = await api('editor').get<ArticleView>(`/articles/${opened.id}`)
  expect(sentenceOf(now, 'Engineers').status).toBe('verified')
})

test('what the server refuses is taken back and said', async ({ signInAs, article, person, api }) => {
  const opened = await article()
  const checker = await person('checker')
  const desk = await DeskPage.open(await signInAs(checker), opened)
  await api('admin').patch(`/people/${checker.id}`, { role: 'viewer' })
  await desk.setStatus('Engineers counted', 'Verified')
  await expect(desk.page.getByText('A status is set by a checker or an editor').first()).toBeVisible()
  await desk.hasStatus('Engineers counted', 'unreviewed')
})

test('a deleted mark comes back with undo, thread and all', async ({ signInAs, article, api }) => {
  const opened = await article()
  await mark(api('checker'), opened, '14 cracks')
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  const card = await desk.openCard('Claim')
  await desk.say(card, 'Says who?')
  await card.getByRole('button', { name: 'Delete', exact: true }).last().click()
  await expect(card).toBeHidden()
  await desk.page.keyboard.press('u')
  await expect(card).toContainText('Says who?')
})

test('what was not yet fetched opens when the line is back, and nothing is gone meanwhile', async ({
  signInAs,
  article,
}) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article())
  const { page } = desk
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await page.context().setOffline(true)
  await desk.setStatus('Engineers counted', 'Verified')
  await page.getByRole('button', { name: 'Export' }).click()
  await desk.mark('14 cracks', 'Claim')
  await expect(desk.card('Claim')).toBeVisible()
  await expect(page.getByRole('button', { name: /not yet saved · 2/ })).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.context().setOffline(false)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(desk.saved).toBeVisible()
  await desk.say(desk.card('Claim'), 'The report says 41.')
})
