import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { readExport } from './read-export'

const STORY = `The mayor said the bridge is safe. It has stood for ninety years.

Engineers counted 14 cracks in March.

Nobody has closed the road.`

test('paragraphs are split and joined by key, shown in place, frozen and exported', async ({ signInAs, article }) => {
  const made = await article(STORY, { title: 'The bridge' })
  const page = await signInAs('editor')
  const desk = await DeskPage.open(page, made)
  const paragraphs = desk.text.getByRole('paragraph')
  const begins = desk.text.getByRole('insertion').getByRole('img', { name: 'new paragraph' })
  const ends = desk.text.getByRole('deletion').getByRole('img', { name: 'end of the paragraph' })

  await test.step('no paragraph begins where one begins already', async () => {
    await desk.sentence('The mayor').click()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect(page.getByText('No paragraph can begin here')).toBeVisible()
    await expect(begins).toHaveCount(0)
  })

  await test.step('a new paragraph before the sentence, with its reason', async () => {
    await desk.sentence('It has stood').click()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect(begins).toBeVisible()
    const card = desk.card('Correction', 'A new paragraph begins here.')
    await expect(card).toBeVisible()
    await card.getByRole('button', { name: 'Reword' }).click()
    await expect(desk.editor.getByText('A new paragraph begins here.')).toBeVisible()
    await expect(desk.editor.getByLabel('The corrected words')).toHaveCount(0)
    await expect(desk.editor.getByLabel('Reason')).toBeFocused()
    await page.keyboard.type('Another thought.')
    await page.keyboard.press('Control+Enter')
    await expect(card).toContainText('Another thought.')
    await expectOpenToAll(page)
  })

  await test.step('proposed again it is the same one', async () => {
    await desk.sentence('It has stood').click()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect(desk.card('Correction')).toHaveCount(1)
  })

  await test.step('a paragraph runs on into the next', async () => {
    await desk.sentence('Engineers').click()
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await expect(ends).toBeVisible()
    await expect(desk.card('Correction', 'The two paragraphs become one.')).toBeVisible()
    await expectOpenToAll(page)
    await desk.card('Correction', 'The two').getByRole('button', { name: 'Reword' }).click()
    await expect(desk.editor.getByLabel('Reason')).toBeFocused()
    await page.keyboard.type('One thought.')
    await page.keyboard.press('Control+Enter')
    await expect(desk.card('Correction', 'One thought.')).toBeVisible()
    await page.keyboard.press('a')
    await expect(desk.card('Correction', 'The two paragraphs become one.')).toContainText('Accepted')
    await (await desk.openCard('Correction', 'A new paragraph')).getByRole('button', { name: 'Accept' }).click()
    await expect(desk.saved).toBeVisible()
  })

  await test.step('a tracked copy has the marks of the paragraphs', async () => {
    const take = async (format: string) => {
      const download = page.waitForEvent('download')
      await page.evaluate((address) => {
        const link = document.createElement('a')
        link.href = address
        link.download = ''
        link.click()
      }, `/api/v1/articles/${made.id}/export?format=${format}&copy=tracked`)
      return readExport(await download)
    }
    expect(await take('docx')).toMatch(/<w:pPr>.*<w:ins [^>]*\/>.*<w:pPr>.*<w:del [^>]*\/>/s)
    expect(await take('markdown')).toContain('in March.{--\n\n--}{++ ++}')
  })

  await test.step('the next version stands in the new paragraphs', async () => {
    await expect(paragraphs).toHaveCount(3)
    await page.getByRole('button', { name: /^Freeze/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Freeze/ })
      .click()
    await expect(page.getByRole('button', { name: 'Version 2' })).toBeVisible()
    await expect(paragraphs).toHaveText([
      /^The mayor said the bridge is safe\.$/,
      /^It has stood for ninety years\.$/,
      /^Engineers counted 14 cracks in March\. Nobody has closed the road\.$/,
    ])
  })
})
