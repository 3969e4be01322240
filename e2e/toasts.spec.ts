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

/** No line of the focused words lies below a message. */
async function expectClear(page: Page, words: Locator) {
  const message = page.getByRole('dialog')
  await expect(message.first()).toBeVisible()
  await expect(words).toBeInViewport()
  await expect
    .poll(async () => {
      const boxes = await message.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      )
      const lines = await words.evaluate((one) => [...one.getClientRects()].map((line) => line.toJSON() as DOMRect))
      return lines.filter((line) =>
        boxes.some(
          (box) => box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top,
        ),
      )
    })
    .toEqual([])
}

/** Scrolls until the words stand at the foot of the screen, or at its top. */
const moveTo = (words: Locator, block: 'start' | 'end') =>
  words.evaluate((one, block) => one.scrollIntoView({ block }), block)

for (const [where, options] of Object.entries({ 'a laptop': {}, 'a phone': PHONE })) {
  test(`at the desk no message lies on the focused sentence, on ${where}`, async ({ signInAs, article }) => {
    const desk = await DeskPage.open(await signInAs('viewer', options), await article(STORY))
    const sentence = desk.sentence('Paragraph 20 says')
    await sentence.click()
    for (const block of ['start', 'end'] as const) {
      // A viewer is told who may.
      await desk.page.keyboard.press('3')
      await moveTo(sentence, block)
      await expectClear(desk.page, sentence)
    }
  })

  test(`beside the sources neither, on ${where}`, async ({ signInAs, article, api }) => {
    const opened = await article(STORY)
    const given = { articleId: opened.id, title: 'Ada Holm', kind: 'person' }
    const { id } = await api('checker').post<SourceView>('/sources', given)
    const sentenceId = sentenceOf(opened, 'Paragraph 20 says').id
    const page = await signInAs('checker', options)
    await page.goto(`/articles/${opened.id}/sources?source=${id}&sentence=${sentenceId}`)
    const sentence = page.getByRole('button', { name: /Paragraph 20 says/ })
    for (const block of ['start', 'end'] as const) {
      await page.keyboard.press('v')
      await moveTo(sentence, block)
      await expectClear(page, sentence)
    }
  })

  test(`nor beside the quotes, on ${where}`, async ({ signInAs, article, api }) => {
    const quotes = Array.from(
      { length: 12 },
      (_, index) => `“We have seen ${index + 41} cracks in pier ${index},” said Ada Holm.`,
    )
    const opened = await article(quotes.join('\n\n'))
    const text = quotes.map((_, index) => `ADA HOLM: We have seen ${index + 14} cracks in pier ${index}.`).join('\n\n')
    await api('checker').post<SourceView>('/sources', { articleId: opened.id, title: 'The hearing', text })
    const page = await signInAs('checker', options)
    await page.goto(`/articles/${opened.id}/quotes`)
    const quote = page.getByRole('listitem').filter({ hasText: 'in pier 8' })
    await quote.click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('r')
    for (const block of ['start', 'end'] as const) {
      await moveTo(quote, block)
      await expectClear(page, quote)
    }
  })
}
