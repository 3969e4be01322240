import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { SourceView } from '@/lib/schemas/sources'
import type { ArticleView } from '@/lib/schemas/views'
import type { Api } from './api'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { readExport } from './read-export'
import { mark, STORY } from './story'

const QUOTE = 'It has stood for ninety years'

/** A claim that rests on a report, and a quote that an engineer who must not be named remembers otherwise. */
async function withSources(checker: Api, editor: Api, article: ArticleView) {
  const articleId = article.id
  const claim = await mark(checker, article, '14 cracks', { verdict: 'mostly-true', body: 'One was a scratch.' })
  const quote = await mark(checker, article, QUOTE, { kind: 'quote', speaker: 'Ada Holm' })
  const text = 'We counted 14 cracks.\n\nThe bridge has stood for ninety-one years.'
  const report = await checker.post<SourceView>('/sources', { articleId, title: 'The report', text })
  const rest = { sourceId: report.id, annotationId: claim.id, locator: { start: 0, end: 21 } }
  await checker.post(`/articles/${articleId}/evidence`, rest)
  const memo = await editor.post<SourceView>('/sources', {
    ...{ articleId, title: 'Heliotrope memo', text: 'It has stood for eighty years, but not for long.' },
    ...{ terms: 'background', wording: 'an engineer' },
  })
  const against = { sourceId: memo.id, annotationId: quote.id, locator: { start: 0, end: 30 }, stance: 'contradicts' }
  await editor.post(`/articles/${articleId}/evidence`, against)
}

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function take(page: Page, dialog: Awaited<ReturnType<typeof openExport>>) {
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Download' }).click()
  return readExport(await downloading)
}

test('the checking copy shows what the checkers did, and a protected source only when one of its readers chooses it', async ({
  signInAs,
  article,
  api,
}, testInfo) => {
  const opened = await article(STORY, { title: 'The bridge' })
  await withSources(api('checker'), api('editor'), opened)
  const { page } = await DeskPage.open(await signInAs('editor'), opened)

  await test.step('its readers are told how many are left out', async () => {
    const dialog = await openExport(page)
    await dialog.getByRole('radio', { name: 'HTML', exact: true }).check()
    await expect(dialog.getByText('Protected sources')).toBeHidden()
    await dialog.getByRole('radio', { name: /^Checking/ }).check()
    await expect(dialog.getByText('1 protected source is left out, with what rests on it.')).toBeVisible()
    await expectOpenToAll(page)
    const copy = await take(page, dialog)
    expect(copy).toContain('The report')
    expect(copy).toContain('We counted 14 cracks.')
    expect(copy).toContain('Mostly true')
    expect(copy).not.toMatch(/Heliotrope|eighty|protected/i)
  })

  const copy = await test.step('chosen, it is in the file, and the dialog says what that means', async () => {
    const dialog = await openExport(page)
    await expect(dialog.getByRole('radio', { name: /^Checking/ }), 'what was taken last').toBeChecked()
    const memo = dialog.getByRole('checkbox', { name: /^Heliotrope memo/ })
    await expect(memo, 'a choice for once').not.toBeChecked()
    await memo.check()
    await expect(dialog.getByText('This file is not for everybody')).toBeVisible()
    await expectOpenToAll(page)
    const chosen = await take(page, dialog)
    expect(chosen).toContain('Heliotrope memo')
    expect(chosen).toContain('Holds 1 protected source.')
    return chosen
  })

  await test.step('the next time it has to be chosen anew', async () => {
    const dialog = await openExport(page)
    await expect(dialog.getByRole('checkbox', { name: /^Heliotrope memo/ })).not.toBeChecked()
    await page.keyboard.press('Escape')
  })

  await test.step('for an editor who is not named on it there is nothing to choose', async () => {
    const other = (await DeskPage.open(await signInAs('admin'), opened)).page
    const dialog = await openExport(other)
    await dialog.getByRole('radio', { name: 'HTML', exact: true }).check()
    await dialog.getByRole('radio', { name: /^Checking/ }).check()
    await expect(dialog.getByText(/protected/i)).toBeHidden()
    expect(await take(other, dialog)).not.toMatch(/Heliotrope|protected/i)
  })

  await test.step('the page can be read by everybody', async () => {
    const file = testInfo.outputPath('copy.html')
    await writeFile(file, copy)
    await page.goto(`file://${file}`)
    await expect(page.getByRole('heading', { name: 'The bridge', level: 1 })).toBeVisible()
    await expectOpenToAll(page)
    await page.getByRole('link', { name: 'C1' }).click()
    await expect(page.locator('#C1')).toContainText('14 cracks')
  })
})
