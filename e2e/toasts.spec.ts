import type { Locator, Page } from '@playwright/test'
import type { SourceView } from '@/lib/schemas/sources'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { sentenceOf } from './story'

const STORY = Array.from(
  { length: 40 },
  (_, index) => `Paragraph ${index} says in its only sentence what was said.`,
).join('\n\n')
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Scrolls the focused words to where the message stands; it has to move away while it is still there. */
async function expectToGiveWay(page: Page, words: Locator) {
  const message = page.getByRole('dialog')
  await expect(message).toBeVisible()
  const wasCovered = await words.evaluate((one) => {
    const message = document.querySelector('[role=dialog]')
    if (!message) return false
    const scrolls = (element: Element | null): Element =>
      !element || element === document.body
        ? document.documentElement
        : /auto|scroll/.test(getComputedStyle(element).overflowY)
          ? element
          : scrolls(element.parentElement)
    const box = message.getBoundingClientRect()
    scrolls(one.parentElement).scrollTop += one.getBoundingClientRect().top - box.top
    const line = one.getClientRects()[0]
    return line !== undefined && box.left < line.right && box.top < line.bottom && box.bottom > line.top
  })
  const left = async () => {
    const [box] = await message.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    if (!box) return 'the message has gone'
    const lines = await words.evaluate((one) => [...one.getClientRects()].map((line) => line.toJSON() as DOMRect))
    const isOn = (line: DOMRect) =>
      box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top
    return lines.filter(isOn).length
  }
  expect(wasCovered).toBe(true)
  await expect.poll(left, { intervals: [50], timeout: 4000 }).toBe(0)
}

for (const [where, options] of Object.entries({ 'a laptop': {}, 'a phone': PHONE })) {
  test(`at the desk a message gives way to the focused sentence, on ${where}`, async ({ signInAs, article }) => {
    const desk = await DeskPage.open(await signInAs('viewer', options), await article(STORY))
    const sentence = desk.sentence('Paragraph 20 says')
    await sentence.click()
    // A viewer is told who may.
    await desk.page.keyboard.press('3')
    await expectToGiveWay(desk.page, sentence)
  })

  test(`and beside the quotes, on ${where}`, async ({ signInAs, article, api }) => {
    const indices = Array.from({ length: 12 }, (_, index) => index)
    const said = (count: number, pier: number) => `We have seen ${count} cracks in pier ${pier}`
    const opened = await article(indices.map((pier) => `“${said(pier + 41, pier)},” said Ada Holm.`).join('\n\n'))
    const text = indices.map((pier) => `ADA HOLM: ${said(pier + 14, pier)}.`).join('\n\n')
    await api('checker').post<SourceView>('/sources', { articleId: opened.id, title: 'The hearing', text })
    const page = await signInAs('checker', options)
    await page.goto(`/articles/${opened.id}/quotes`)
    const quote = page.getByRole('listitem').filter({ hasText: 'in pier 6' })
    await quote.getByText('in pier 6').click()
    await expect(quote).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('r')
    await expectToGiveWay(page, quote)
  })
}

test('beside the sources, too', async ({ signInAs, article, api }) => {
  const opened = await article(STORY)
  const given = { articleId: opened.id, title: 'Ada Holm', kind: 'person' }
  const { id } = await api('checker').post<SourceView>('/sources', given)
  const sentenceId = sentenceOf(opened, 'Paragraph 20 says').id
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}/sources?source=${id}&sentence=${sentenceId}`)
  const sentence = page.getByRole('button', { name: /Paragraph 20 says/ })
  await page.keyboard.press('v')
  await expectToGiveWay(page, sentence)
})
