import type { Page } from '@playwright/test'
import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'
import { PASSWORD } from './newsroom'
import { startStet } from './start-stet'

async function fill(page: Page, name: string, password: string) {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(`${name.split(' ')[0]?.toLowerCase()}@newsroom.example`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('First desk').fill('Politics')
  await page.getByRole('button', { name: 'Set up Stet' }).click()
}

test('an empty house is set up once, with the address that the start printed', async ({ newPage }) => {
  const stet = await startStet()
  try {
    const page = await newPage({ baseURL: stet.url })
    const address = `/setup?token=${stet.setUpToken}`

    await test.step('without the address nobody gets in', async () => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/setup$/)
      await expect(page.getByText('The set-up address is needed')).toBeVisible()
      await page.goto('/setup?token=guessed')
      await expect(page.getByText('This set-up address is no longer good')).toBeVisible()
      await expectOpenToAll(page)
    })

    const late = await newPage({ baseURL: stet.url })
    await late.goto(address)
    await expect(late.getByLabel('Your name')).toBeFocused()
    await expectOpenToAll(late)

    await test.step('a weak password is refused beside its field, and what was typed stays', async () => {
      await page.goto(address)
      await fill(page, '', 'short')
      await expect(page.getByText('Must not be empty.')).toBeVisible()
      await expect(page.getByText('Must have at least 12 characters.')).toBeVisible()
      await fill(page, 'Agnes Admin', 'short')
      await expect(page.getByText('Must not be empty.')).toBeHidden()
      await expect(page.getByText('Must have at least 12 characters.')).toBeVisible()
      await expect(page.getByLabel('Your name')).toHaveValue('Agnes Admin')
    })

    await test.step('the first admin is signed in, on an empty desk that says how to begin', async () => {
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: 'Set up Stet' }).click()
      await expect(page.getByRole('heading', { name: 'Bring in the first story' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible()
    })

    await test.step('whoever had the form open as well is too late', async () => {
      await fill(late, 'Eve Late', PASSWORD)
      await expect(late.getByRole('alert').filter({ hasText: 'Stet is already set up. Sign in.' })).toBeVisible()
      await late.goto('/')
      await expect(late).toHaveURL(/\/sign-in/)
    })

    await test.step('the address is used up', async () => {
      const other = await newPage({ baseURL: stet.url })
      await other.goto(address)
      await expect(other).toHaveURL(/\/sign-in$/)
      const body = { token: stet.setUpToken, name: 'Eve', email: 'eve@example.org', password: PASSWORD, desk: 'X' }
      const reply = await other.request.post('/api/v1/setup', { data: body })
      expect(reply.status()).toBe(409)
    })
  } finally {
    await stet.stop()
  }
})
