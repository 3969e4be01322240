import type { Page } from '@playwright/test'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { comment, correct, decide, mark, sentenceOf } from './story'

const entries = (page: Page) => page.getByRole('list', { name: 'What was done, newest first' }).getByRole('listitem')

/** What a busy morning leaves behind, the newest above: words of each entry, in their order. */
const MORNING: readonly RegExp[] = [
  /^Edda Editor renamed the article.*from The bridge to The old bridge/,
  /^Edda Editor froze version 2.*With 1 accepted correction/,
  /^Edda Editor accepted a correction in version 1.*counted 1441 cracks/,
  /^Cem Checker proposed a correction in version 1.*As the report says.*counted 1441 cracks/,
  /^Rosa Reporter commented on a claim in version 1.*It was 41.*14 cracks/,
  /^Cem Checker marked a claim in version 1.*14 cracks/,
  /^Cem Checker set the status of a sentence in version 1.*from Unreviewed to Disputed.*Nobody has closed the road/,
  /^Edda Editor imported the article.*The bridge/,
]

test('the history says who did what, from what to what, and leads to the words', async ({ signInAs, article, api }) => {
  const opened = await article(undefined, { title: 'The bridge' })
  const { id } = opened
  const disputed = sentenceOf(opened, 'Nobody')
  await api('checker').post(`/articles/${id}/sentences/status`, { ids: [disputed.id], status: 'disputed' })
  await comment(api('reporter'), await mark(api('checker'), opened, '14 cracks'), 'It was 41.')
  await decide(api('editor'), await correct(api('checker'), opened, '14', '41'), 'accept')
  await api('editor').post(`/articles/${id}/versions`)
  await api('editor').patch(`/articles/${id}`, { title: 'The old bridge' })
  const desk = await DeskPage.open(await signInAs('viewer'), opened)
  const { page } = desk

  await test.step('everybody finds it beside the versions', async () => {
    await page.getByRole('button', { name: 'Version 2' }).click()
    await page.getByRole('menuitem', { name: 'History' }).click()
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
    await expect(entries(page)).toHaveText([...MORNING])
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
    await expectOpenToAll(page)
  })

  await test.step('what still stands is shown on the desk', async () => {
    await entries(page).filter({ hasText: 'marked a claim' }).getByRole('link').click()
    await expect(desk.focused).toContainText('Engineers counted')
    await expect(desk.card('Claim').getByRole('button', { name: 'Claim' })).toHaveAttribute('aria-expanded', 'true')
  })

  await test.step('one sees what one person did, and what was done of one kind', async () => {
    await page.goBack()
    await page.getByLabel('Who').selectOption('Cem Checker')
    await expect(entries(page)).toHaveText([/proposed a correction/, /marked a claim/, /set the status/])
    await page.getByLabel('What', { exact: true }).selectOption('Marks')
    await expect(entries(page)).toHaveText([/marked a claim/])
    await expect(page).toHaveURL(/who=.*what=marks/)
    await page.getByLabel('What', { exact: true }).selectOption('Everything')
    await page.getByLabel('Who').selectOption('Everybody')
    await expect(entries(page)).toHaveText([...MORNING])
  })

  await test.step('what was frozen is shown in its version', async () => {
    await entries(page).filter({ hasText: 'proposed a correction' }).getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible()
    await expect(page.getByRole('article', { name: 'Text of the version' })).toContainText('counted 14 cracks')
  })
})

test('a long history goes on to older pages and back to the newest, a range in one line', async ({
  signInAs,
  article,
  api,
}) => {
  const { id, sentences } = await article(Array.from({ length: 60 }, (_, day) => `It rained on day ${day}.`).join(' '))
  const ids = sentences.map((sentence) => sentence.id)
  for (const one of ids.slice(0, 52)) {
    await api('checker').patch(`/articles/${id}/sentences/${one}`, { status: 'verified', seen: 'unreviewed' })
  }
  await api('checker').post(`/articles/${id}/sentences/status`, { ids, status: 'checking' })
  const page = await signInAs('editor')
  await page.goto(`/articles/${id}/history`)
  await expect(entries(page)).toHaveCount(50)
  await expect(entries(page).first()).toHaveText(
    /^Cem Checker set the status of 60 sentences.*: Checking.*day 0.*and 57 more sentences/,
  )
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(entries(page)).toHaveCount(4)
  await expect(entries(page).last()).toContainText('imported the article')
  await expect(page.getByRole('link', { name: 'Older' })).toBeHidden()
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(entries(page)).toHaveCount(50)
})

test('the history of another desk’s article is not found', async ({ signInAs, article }) => {
  const { id } = await article(undefined, { title: 'Behind the wall' })
  const page = await signInAs('stranger')
  for (const path of ['history', 'versions', 'versions/1', 'versions/compare?from=1&to=1']) {
    await page.goto(`/articles/${id}/${path}`)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await expect(page.getByText('Behind the wall')).toBeHidden()
  }
})

test('the history of a sentence is one press away, and gives back what was deleted', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(undefined, { title: 'The bridge' })
  const claim = await mark(api('checker'), opened, '14 cracks')
  await mark(api('checker'), opened, 'Nobody')
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  const { page } = desk

  await test.step('a mark is deleted', async () => {
    await api('checker').delete(`/annotations/${claim.id}`)
    await expect(desk.card('Claim').filter({ hasText: '14' })).toHaveCount(0)
  })

  await test.step('the menu of its sentence leads to its history, without that of others', async () => {
    await desk.sentence('Engineers counted').click()
    await page.getByRole('button', { name: 'More for this sentence' }).click()
    await page.getByRole('menuitem', { name: 'History' }).click()
    await expect(page.getByText('Engineers counted 14 cracks').first()).toBeVisible()
    await expect(entries(page)).toHaveText([/deleted a claim.*Restore/, /marked a claim/])
    await expectOpenToAll(page)
  })

  await test.step('what was deleted comes back from there', async () => {
    await page.getByRole('button', { name: 'Restore: deleted a claim' }).click()
    await expect(entries(page)).toHaveText([/restored a claim/, /deleted a claim/, /marked a claim/])
    await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'The whole history' }).click()
    await expect(entries(page).last()).toContainText('imported the article')
  })
})
