import { isAlive } from './alive-on-arrival'
import { Api } from './api'
import { DeskPage } from './desk-page'
import { expect, fillSignIn, test } from './fixtures'
import { signInByRequest } from './newsroom'

test('a new password ends the other browsers’ sessions and keeps one’s own', async ({ newPage, person, newsroom }) => {
  const { email, password } = await person('viewer')
  const other = await signInByRequest(newsroom.url, { email, password })
  const page = await newPage()
  await page.goto('/settings/sign-in')
  await fillSignIn(page, email, password)
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await isAlive(page)

  await test.step('the wrong current one is refused beside its field', async () => {
    await page.getByLabel('Current password', { exact: true }).fill('not this one at all')
    await page.getByLabel('New password', { exact: true }).fill('another lamp by the window')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByLabel('Current password', { exact: true })).toBeFocused()
    await expect(page.getByText('Is not your current password.')).toBeVisible()
  })

  await page.getByLabel('Current password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password was changed.').first()).toBeVisible()
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(1)
  expect((await new Api(newsroom.url, { cookie: other }).request('GET', '/me')).status).toBe(401)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(signInByRequest(newsroom.url, { email, password })).rejects.toThrow(/answered 401/)
  await signInByRequest(newsroom.url, { email, password: 'another lamp by the window' })
})

test('a token is shown once, works, and works no more when it is revoked', async ({ signInAs, person, newsroom }) => {
  const page = await signInAs(await person('editor'))
  await page.goto('/settings/tokens')
  await page.getByRole('button', { name: 'New token' }).click()
  const asked = page.getByRole('dialog', { name: 'New token' })
  await asked.getByLabel('What is it for?').fill('Wire')
  await asked.getByRole('button', { name: 'Make token' }).click()
  const made = page.getByRole('dialog', { name: 'Copy the token now' })
  const token = (await made.getByLabel('Token').textContent()) ?? ''
  await made.getByRole('button', { name: 'Done' }).click()
  const api = new Api(newsroom.url, { token })
  expect((await api.request('GET', '/articles')).status).toBe(200)
  await expect(page.getByText(token)).toBeHidden()
  await page.getByRole('button', { name: 'Revoke Wire' }).click()
  await page.getByRole('dialog', { name: 'Revoke “Wire”?' }).getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('No tokens')).toBeVisible()
  expect((await api.request('GET', '/articles')).status).toBe(401)
})

test('a changed name and theme hold everywhere at once, and after the next sign-in', async ({ newPage, person }) => {
  const { email, password } = await person('viewer')
  const page = await newPage({ colorScheme: 'light' })
  await page.goto('/settings')
  await fillSignIn(page, email, password)
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await isAlive(page)
  await page.getByLabel('Name').fill('Nora Renamed')
  await page.getByRole('button', { name: 'Change name' }).click()
  await expect(page.getByRole('button', { name: 'Nora Renamed: settings' })).toBeVisible()
  const saved = page.waitForResponse('**/api/v1/me/preferences')
  await page.getByText('Dark', { exact: true }).click()
  await saved
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const elsewhere = await newPage({ colorScheme: 'light' })
  await elsewhere.goto('/settings')
  await fillSignIn(elsewhere, email, password)
  await expect(elsewhere.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a key that was changed holds at the desk, on its button and in the list of keys', async ({
  signInAs,
  person,
  article,
  newsroom,
}) => {
  const checker = await person('checker')
  const api = new Api(newsroom.url, { cookie: await signInByRequest(newsroom.url, checker) })
  await api.patch('/me/preferences', { keys: { 'set-verified': 'y', 'set-disputed': null } })
  const desk = await DeskPage.open(await signInAs(checker), await article())
  await expect(desk.status('Verified')).toHaveAccessibleName(/y/)
  await desk.sentence('Engineers counted').click()
  await desk.page.keyboard.press('3')
  await desk.page.keyboard.press('5')
  await desk.hasStatus('Engineers counted', 'unreviewed')
  await desk.page.keyboard.press('y')
  await desk.hasStatus('Engineers counted', 'verified')
})
