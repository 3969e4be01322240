import type { Page } from '@playwright/test'
import { newsItem } from '@/lib/documents/read/wire/wires.fixture'
import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'

const give = (page: Page, content: string) =>
  page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'weir.xml', mimeType: 'application/xml', buffer: Buffer.from(content) })

test('an item of a news agency comes in, and its next version becomes the next version of the same article', async ({
  signInAs,
}) => {
  const page = await signInAs('editor')
  const main = page.getByRole('main')

  await test.step('the preview says what the agency says', async () => {
    await page.goto('/import')
    await give(page, newsItem())
    await expect(main).toContainText('NewsML-G2 of Mill Press, version 3, urgency 4')
    await page.getByRole('button', { name: 'Import' }).click()
    await expect(page).toHaveURL(/\/articles\//)
  })

  await test.step('its next version is known as that, and leads to the article', async () => {
    await page.goto('/import')
    await give(page, newsItem({ version: 4, quote: '“Two people were hurt,” said its head, Ina Holt.' }))
    const told = main.getByRole('status').filter({ hasText: 'Version 4 of an item that is here' })
    await expect(told.getByRole('link', { name: 'Weir at Orsk Mill closed' })).toBeVisible()
    await expectOpenToAll(page)
    await page.getByRole('button', { name: 'Import as its new version: Weir at Orsk Mill closed' }).click()
  })

  await test.step('what becomes of the work is shown without the file being given again', async () => {
    const panel = page.getByRole('form', { name: 'Take in the draft' })
    await expect(panel).toContainText('1 changes and asks to be read again')
    await panel.getByRole('button', { name: 'Take in as version 2' }).click()
    await expect(page).not.toHaveURL(/\/draft/)
    await expect(main).toContainText('Two people were hurt')
  })

  await test.step('the versions tell which wire each of them was', async () => {
    await page.goto(`${new URL(page.url()).pathname}/versions`)
    await expect(main).toContainText('NewsML-G2 of Mill Press, version 4, urgency 4')
    await expect(main).toContainText('NewsML-G2 of Mill Press, version 3, urgency 4')
    await expectOpenToAll(page)
  })
})
