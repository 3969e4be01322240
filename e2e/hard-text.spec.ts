import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { paste } from './paste'

test('a word without end is proposed and shown like any other: it breaks, and hides no button', async ({
  signInAs,
  article,
}) => {
  const endless = 'x'.repeat(20_000)
  const desk = await DeskPage.open(await signInAs('editor'), await article())
  await desk.mark('14 cracks', 'Correct')
  const field = desk.editor.getByLabel('The corrected words')
  await field.press('ControlOrMeta+A')
  await paste(field, { text: endless })
  await expect(field).toHaveValue(endless)
  const form = await desk.editor.boundingBox()
  const button = desk.editor.getByRole('button', { name: 'Propose' })
  await button.scrollIntoViewIfNeeded()
  const place = await button.boundingBox()
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThan((form?.x ?? 0) + (form?.width ?? 0))
  await button.click()
  await expect(desk.editor).toBeHidden()
  // With kerning a browser takes seconds to break it into lines.
  await expect(desk.text.getByText(endless)).toHaveCSS('font-kerning', 'none')
  await expect(desk.card('Correction').getByText(endless)).toHaveCSS('font-kerning', 'none')
})

test('what turns the direction of words is seen, and is neither selected by itself nor counted twice', async ({
  signInAs,
  article,
}) => {
  const desk = await DeskPage.open(
    await signInAs('checker'),
    await article('Bridge\n\nThe clerk paid \u202e001\u202c crowns. It is said.\n\nהגשר בטוח.'),
  )
  await expect(desk.text.getByTitle('From here all reads right to left (U+202E)')).toHaveAttribute('data-sign', 'RLO')
  await expect(desk.text.getByTitle('Ends what turned the direction (U+202C)')).toHaveAttribute('data-sign', 'PDF')
  await expect(desk.sentence('The clerk')).toHaveText('The clerk paid \u202e001\u202c crowns.')
  await desk.mark('crowns', 'Claim')
  await desk.openCard('Claim')
  const marked = desk.sentence('The clerk').locator('[data-card]')
  await expect(marked).toHaveText('crowns')
  const hebrew = desk.text.locator('[data-block]').last()
  expect(await hebrew.evaluate((block) => getComputedStyle(block).direction)).toBe('rtl')
})
