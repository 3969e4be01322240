import type { Locator } from '@playwright/test'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { press, tabTo } from './keyboard'
import { mark } from './story'

const SENTENCES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `Sentence ${number} stands in a line of its own.`)
const [FIRST = '', , THIRD = ''] = SENTENCES
const LAST = SENTENCES.at(-1) ?? ''

/** Pixels from the top of one to the top of the other. */
async function apart(one: Locator, other: Locator) {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  return a && b ? Math.abs(a.y - b.y) : Number.POSITIVE_INFINITY
}

test('while there is room for all of them the cards of others stay on screen', async ({ signInAs, article, api }) => {
  const opened = await article(`${SENTENCES.slice(0, 3).join(' ')}\n\n${LAST}`)
  for (const words of [FIRST, THIRD, LAST]) await mark(api('checker'), opened, words, { kind: 'note', body: words })
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  await desk.sentence(LAST).click()
  await press(desk.page, 'Escape')
  for (const words of [FIRST, THIRD, LAST]) await expect(desk.card('Note', words)).toBeInViewport({ ratio: 1 })
})

test('the cards of the sentence one reads stand beside it, however many belong to others', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(SENTENCES.join('\n\n'))
  for (const words of SENTENCES) {
    for (const remark of ['a', 'b', 'c'])
      await mark(api('checker'), opened, words, { kind: 'note', body: `Remark ${remark} on ${words}` })
  }
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  const card = (words: string, remark: string) => desk.card('Note', `Remark ${remark} on ${words}`)
  const standsBeside = (words: string) =>
    expect.poll(() => apart(card(words, 'a'), desk.sentence(words))).toBeLessThan(20)

  await test.step('with the keys, from the first sentence to the third', async () => {
    await standsBeside(FIRST)
    await press(desk.page, 'j', 'j')
    await standsBeside(THIRD)
    await expect(card(FIRST, 'a')).not.toBeInViewport()
  })

  await test.step('the last ones rise until all of them can be seen', async () => {
    await desk.sentence(LAST).click()
    await press(desk.page, 'Escape')
    for (const remark of ['a', 'b', 'c']) await expect(card(LAST, remark)).toBeInViewport({ ratio: 1 })
  })

  await test.step('those beyond the top are reached with Tab, and come', async () => {
    await tabTo(card(FIRST, 'a').getByRole('button', { name: 'Note' }))
    await expect(card(FIRST, 'a')).toBeInViewport({ ratio: 1 })
  })

  await test.step('and by scrolling up to what they speak of', async () => {
    await desk.sentence(LAST).click()
    await press(desk.page, 'Escape')
    await desk.page.setViewportSize({ width: 1280, height: 300 })
    await desk.page.mouse.wheel(0, -3000)
    await expect(desk.focused).not.toBeInViewport()
    await standsBeside(FIRST)
  })
})
