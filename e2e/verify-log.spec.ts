import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'

test('an admin verifies the log and is told that it is as it was written', async ({ signInAs }) => {
  const page = await signInAs('admin')
  await page.goto('/admin/log')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The log is as it was written.' })).toContainText('verified')
  await expectOpenToAll(page)
})
