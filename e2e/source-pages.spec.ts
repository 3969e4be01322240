import type { Page } from '@playwright/test'
import type { SourceView } from '@/lib/schemas/sources'
import { Api } from './api'
import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'
import { signInByRequest } from './newsroom'

const STORY = `The road over the bridge is closed. The council has known of the cracks since 1988.

“We counted 41 cracks in the north pier,” said Ada Holm.

The ferry will run every hour. Nobody knows for how long.

The school stays open. The market is moved to the square.`
/** A hearing of two days: one utterance in each paragraph. */
const LONG = Array.from({ length: 20_000 }, (_, index) =>
  index === 15_000
    ? 'ADA HOLM: We counted 14 cracks in the north pier, below the waterline.'
    : `${index % 2 ? 'PAUL LOE' : 'ADA HOLM'}: Answer ${index} of the long hearing about the bridge and its piers.`,
).join('\n\n')

const focused = (page: Page) => page.getByRole('region', { name: 'Article' }).locator('[aria-pressed=true]')

test('keys that were changed hold beside the sources and the quotes, on their buttons and in the list', async ({
  signInAs,
  person,
  article,
  newsroom,
}) => {
  const checker = await person('checker')
  const api = new Api(newsroom.url, { cookie: await signInByRequest(newsroom.url, checker) })
  await api.patch('/me/preferences', { keys: { 'next-sentence': 'l', 'add-source': 'w', quotes: null } })
  const opened = await article(STORY)
  const page = await signInAs(checker)
  await page.goto(`/articles/${opened.id}/sources`)

  await test.step('a moved key moves the focus, and its old one no longer', async () => {
    await expect(focused(page)).toContainText('The road over')
    await page.keyboard.press('j')
    await expect(focused(page)).toContainText('The road over')
    await page.keyboard.press('l')
    await expect(focused(page)).toContainText('The council')
  })
  await test.step('one that is off does nothing', async () => {
    await page.keyboard.press('Shift+q')
    await page.keyboard.press('l')
    await expect(focused(page)).toContainText('41 cracks')
  })
  await test.step('the list tells them', async () => {
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await expect(dialog.getByText('Add a source').locator('..')).toContainText('w')
    await expect(dialog.getByText('Quotes against their sources').locator('..')).toContainText('off')
    await expectOpenToAll(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  await test.step('the button shows its key, and the key does the same', async () => {
    await expect(page.getByRole('button', { name: 'Add a source' })).toContainText('w', { ignoreCase: true })
    await page.keyboard.press('w')
    await expect(page.getByRole('dialog', { name: 'Add a source' })).toBeVisible()
  })
  await test.step('beside the quotes there is a list of their own', async () => {
    await page.goto(`/articles/${opened.id}/quotes`)
    await page.getByRole('button', { name: 'All keys' }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Propose the words of the source')
  })
  await test.step('all of them are in the settings', async () => {
    await page.goto('/settings/keys')
    await expect(page.getByText('The picked words support the sentence', { exact: true }).first()).toBeVisible()
    await expect(page.getByText('Show the quote in its source', { exact: true }).first()).toBeVisible()
  })
})

test('moving the focus draws the block that it leaves and the one it comes to, and no others', async ({
  signInAs,
  article,
}) => {
  const opened = await article(
    Array.from({ length: 60 }, (_, index) => `Paragraph ${index} has one sentence.`).join('\n\n'),
  )
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}/sources`)
  await expect(focused(page)).toBeVisible()
  const drawn = await page.evaluate(async () => {
    // React gives an element other properties whenever its component was drawn again.
    const blocks = [...document.querySelectorAll('article [data-type]')]
    const propsOf = (element: Element) =>
      Object.entries(element).find(([name]) => name.startsWith('__reactProps'))?.[1] as unknown
    const before = blocks.map(propsOf)
    const pressed = document.querySelector('[aria-pressed=true]')
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    while (document.querySelector('[aria-pressed=true]') === pressed) await new Promise(requestAnimationFrame)
    return { blocks: blocks.length, drawn: blocks.filter((block, index) => propsOf(block) !== before[index]).length }
  })
  expect(drawn.blocks).toBeGreaterThanOrEqual(60)
  expect(drawn.drawn).toBe(2)
})

test('of a very long source a part is there: one can go to a place, search all of it, and read on', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(STORY)
  const given = { articleId: opened.id, title: 'The hearing', text: LONG }
  const { id } = await api('checker').post<SourceView>('/sources', given)
  const start = LONG.indexOf('We counted 14')
  const page = await signInAs('checker')

  await test.step('the page is small, and at the place that its address names', async () => {
    const reply = await page.goto(`/articles/${opened.id}/sources?source=${id}&at=${start}-${start + 20}`)
    expect((await reply?.body())?.length).toBeLessThan(700_000)
    await expect(page.locator('[data-shown]')).toHaveText('We counted 14 cracks')
    await expect(page.locator('[data-shown]')).toBeInViewport()
    await expectOpenToAll(page)
  })
  await test.step('search finds what is not here, and goes there', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('answer 19876 of')
    await expect(page.locator('[data-hit]')).toHaveText('Answer 19876 of')
    await expect(page.locator('[data-hit]')).toBeInViewport()
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1')
  })
  await test.step('reading on brings what follows', async () => {
    await page.locator('[data-hit]').hover()
    await page.mouse.wheel(0, 50_000)
    await expect(page.getByText('Answer 19999 of the long hearing')).toBeAttached()
    await page.mouse.wheel(0, 50_000)
    await expect(page.getByText('Answer 19999 of the long hearing')).toBeInViewport()
    await expect(page.getByRole('button', { name: /after this/ })).toBeHidden()
  })
  await test.step('what is far away is not drawn', async () => {
    const count = await page.getByRole('region', { name: 'Sources' }).locator('[data-from]').count()
    expect(count).toBeLessThan(700)
  })
  await test.step('the words that are picked there are evidence', async () => {
    await page.getByText('Answer 19999 of the long hearing').click()
    await page.locator('p', { hasText: 'Answer 19999 of the long hearing' }).press('Enter')
    await page.keyboard.press('v')
    const evidence = page.getByRole('region', { name: 'Evidence for the sentence in focus' })
    await expect(evidence).toContainText('Answer 19999 of the long hearing')
  })
})
