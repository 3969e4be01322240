import type { Page } from '@playwright/test'
import type { DeskEvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { sentenceOf } from './story'
import { wordsOnScreen } from './words-on-screen'

const STORY = `The road over the bridge is closed. “We counted 14 cracks in the north pier,” said Mayor Ada Holm. The ferry leaves at noon. Nobody knows why.

The council has known of the cracks since 1988, its own report says.`
const TRANSCRIPT = `ADA HOLM: We counted 14 cracks in the north pier, and nobody had looked since 1988.

PAUL LOE: The ferry leaves at noon, and it comes back at four.`

const OFFER = 'Evidence for the sentence just verified'

/** What the desk knows of sources comes after the article. */
const evidenceComes = (page: Page, id: string) =>
  page.waitForResponse((reply) => reply.url().endsWith(`/api/v1/articles/${id}/evidence`))

test('a verified sentence offers to name its evidence, which then stands in the text', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(STORY, { title: 'The bridge' })
  const given = { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT }
  const { id: sourceId } = await api('checker').post<SourceView>('/sources', given)
  await api('checker').get(`/articles/${opened.id}/matches`)
  const page = await signInAs('checker')
  const heard = evidenceComes(page, opened.id)
  const desk = await DeskPage.open(page, opened)
  await heard
  const offer = page.getByRole('complementary', { name: OFFER })
  await desk.sentence('The road').click()

  await test.step('after the key, with the focus where it always goes', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('3')
    await expect(desk.focused).toContainText('The ferry leaves')
    await expect(offer).toContainText('word for word in 1 The hearing')
    await expectOpenToAll(page)
  })

  await test.step('the place that was found is taken by one key', async () => {
    await page.keyboard.press('Shift+W')
    await expect(offer).toBeHidden()
    const number = desk.sentence('We counted').getByRole('link', { name: 'Source 1, The hearing: supports this' })
    await expect(number).toBeVisible()
    await expect(page.getByRole('region', { name: 'Sources in the text' })).toContainText('The hearing')
    const { evidence } = await api('checker').get<DeskEvidenceView>(`/articles/${opened.id}/evidence`)
    expect(evidence).toMatchObject([
      { sourceId, stance: 'supports', excerpt: 'We counted 14 cracks in the north pier' },
    ])
    await expectOpenToAll(page)
  })

  await test.step('another is named on the page of the sources, and the way back leads to the next sentence', async () => {
    await page.keyboard.press('3')
    await expect(desk.focused).toContainText('Nobody knows')
    await expect(offer.getByRole('button', { name: 'The hearing' })).toBeVisible()
    await page.keyboard.press('w')
    await expect(page.getByRole('button', { name: /The ferry leaves at noon/, pressed: true })).toBeVisible()
    await page.getByRole('button', { name: 'The hearing', exact: true }).click()
    await page.getByRole('paragraph').filter({ hasText: 'The ferry leaves at noon, and' }).press('Enter')
    await page.keyboard.press('v')
    await expect(page.getByRole('region', { name: 'Evidence for the sentence in focus' })).toContainText('Supports')
    await page.keyboard.press('Escape')
    await desk.isOpen()
    await expect(desk.focused).toContainText('Nobody knows')
    await expect(desk.sentence('The ferry leaves').getByRole('link', { name: /^Source 1/ })).toBeVisible()
  })

  await test.step('the number leads to the place in the source', async () => {
    await desk
      .sentence('The ferry leaves')
      .getByRole('link', { name: /^Source 1/ })
      .click()
    await expect(page.locator('[data-shown]')).toContainText('The ferry leaves at noon')
    await page.goBack()
    await desk.isOpen()
  })

  await test.step('numbers that are hidden stay hidden', async () => {
    await expect(page.getByRole('region', { name: 'Sources in the text' })).toBeVisible()
    const kept = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await page.keyboard.press('Shift+S')
    await expect(page.getByRole('region', { name: 'Sources in the text' })).toBeHidden()
    await kept
    await page.reload()
    await desk.isOpen()
    await expect(desk.sentence('The ferry leaves').getByRole('link')).toBeHidden()
    await page.keyboard.press('Shift+S')
    await expect(desk.sentence('The ferry leaves').getByRole('link')).toBeVisible()
  })
})

test('whoever does not want to be asked is asked no more', async ({ signInAs, article, api, person }) => {
  const opened = await article(STORY, { title: 'The bridge' })
  await api('checker').post<SourceView>('/sources', { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT })
  const page = await signInAs(await person('checker'))
  const heard = evidenceComes(page, opened.id)
  const desk = await DeskPage.open(page, opened)
  await heard
  const offer = page.getByRole('complementary', { name: OFFER })
  await desk.setStatus('The road', 'Verified')
  await offer.getByRole('button', { name: 'Do not ask me again' }).click()
  await expect(offer).toBeHidden()
  await desk.setStatus('The ferry', 'Verified')
  await expect(desk.saved).toBeVisible()
  await expect(offer).toBeHidden()
  await page.goto('/settings')
  await expect(page.getByRole('switch', { name: 'Ask for evidence' })).not.toBeChecked()
})

test('what the house demands evidence for is shown as lacking, filtered, and told before a version is frozen', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(STORY, { title: 'The bridge' })
  const admin = await signInAs('admin')
  await admin.goto('/admin/evidence')
  await expectOpenToAll(admin)
  const saved = admin.waitForResponse((reply) => reply.request().method() === 'PUT')
  await admin.getByRole('switch', { name: 'Numbers' }).click()
  await saved
  try {
    const desk = await DeskPage.open(await signInAs('editor'), opened)
    const { page } = desk
    await desk.setStatus('since 1988', 'Verified')
    await expect(desk.sentence('since 1988')).toContainText('no evidence')
    await desk.setStatus('The road', 'Verified')
    await expect(desk.sentence('The road')).not.toContainText('no evidence')
    await expectOpenToAll(page)
    await page.keyboard.press('f')
    await page.getByRole('menuitemradio', { name: 'Without its evidence' }).click()
    await expect(desk.focused).toContainText('since 1988')
    await page.getByRole('button', { name: 'Freeze', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Freeze version 2' })).toContainText(
      '1 verified sentence without its evidence',
    )
    const { open } = await api('editor').get<DeskEvidenceView>(`/articles/${opened.id}/evidence`)
    expect(open).toMatchObject([{ kind: 'evidence-lacking', ids: [sentenceOf(opened, 'since 1988').id] }])
  } finally {
    await api('admin').put('/house/evidence', { demands: [] })
  }
})

test('quotes rest on their places by one key, and a difference that is fine is said to be so for good', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(
    STORY.replace('14 cracks', '41 cracks').replace(
      'The ferry leaves at noon.',
      '“The ferry leaves at noon,” said Paul Loe.',
    ),
  )
  const given = { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT }
  await api('checker').post<SourceView>('/sources', given)
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}/quotes`)
  const altered = page.getByRole('listitem').filter({ hasText: 'cracks in the north pier' })
  const verbatim = page.getByRole('listitem').filter({ hasText: 'The ferry leaves' })
  await expect(altered).toContainText('Altered')

  await test.step('the colleague’s page follows', async () => {
    const other = await signInAs('editor')
    await other.goto(`/articles/${opened.id}/quotes`)
    await expect(other.getByRole('listitem').filter({ hasText: 'The ferry leaves' })).toContainText('Verbatim')
    await page.keyboard.press('a')
    await expect(verbatim).toContainText('its evidence')
    await expect(other.getByRole('listitem').filter({ hasText: 'The ferry leaves' })).toContainText('its evidence')
  })

  await test.step('with a reason', async () => {
    await page.keyboard.press('k')
    await page.keyboard.press('d')
    await page.getByLabel('Why is it fine?').fill('She corrected herself afterwards.')
    await expectOpenToAll(page)
    await page.keyboard.press('Enter')
    await expect(altered).toContainText('Fine as it is, says Cem Checker')
    await expect(altered).toContainText('She corrected herself afterwards.')
    await page.reload()
    await expect(altered).toContainText('She corrected herself afterwards.')
    await expect(page.getByText('1 of them said to be fine.')).toBeVisible()
    await expectOpenToAll(page)
  })

  await test.step('and is taken back', async () => {
    await altered.getByRole('button', { name: 'Take that back' }).click()
    await expect(altered).not.toContainText('Fine as it is')
    const { open } = await api('checker').get<DeskEvidenceView>(`/articles/${opened.id}/evidence`)
    expect(open).toMatchObject([{ kind: 'quote-differs', count: 1 }])
  })
})

test('words of a source are dragged onto the sentence that rests on them', async ({ signInAs, article, api }) => {
  const opened = await article(STORY)
  const given = { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT }
  const { id } = await api('checker').post<SourceView>('/sources', given)
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}/sources?source=${id}`)
  const words = await wordsOnScreen(page.getByRole('region', { name: 'Sources' }), 'nobody had looked since 1988')
  const target = page.getByRole('button', { name: /The council has known/ })
  const to = await target.boundingBox()
  await page.mouse.move(words.first.x, words.first.y)
  await page.mouse.down()
  await page.mouse.move(words.last.x, words.last.y, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByText('“nobody had looked since 1988”')).toBeVisible()
  await page.mouse.move(words.first.x + 8, words.first.y)
  await page.mouse.down()
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 10, { steps: 6 })
  await expect(target).toHaveAttribute('data-drop')
  await page.mouse.up()
  await expect(target).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: 'Evidence for the sentence in focus' })).toContainText(
    'nobody had looked since 1988',
  )
})
