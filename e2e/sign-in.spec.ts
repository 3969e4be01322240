import { isAlive } from './alive-on-arrival'
import { expect, fillSignIn, test } from './fixtures'

const WRONG = 'The e-mail address or the password is not right.'

test('signing in leads back to the page that was wanted', async ({ newPage, newsroom }) => {
  const page = await newPage()
  await page.goto('/settings/tokens')
  await expect(page).toHaveURL(/\/sign-in/)
  await fillSignIn(page, newsroom.people.viewer.email, newsroom.people.viewer.password)
  await expect(page).toHaveURL(/\/settings\/tokens$/)
})

test('signing in leads to no other site', async ({ newPage, newsroom }) => {
  const page = await newPage()
  await page.goto('/sign-in?next=//elsewhere.example/')
  await fillSignIn(page, newsroom.people.viewer.email, newsroom.people.viewer.password)
  await expect(page).toHaveURL(`${newsroom.url}/`)
})

test('a wrong password and an unknown address are told alike', async ({ newPage, newsroom }) => {
  const page = await newPage()
  await page.goto('/sign-in')
  for (const email of [newsroom.people.viewer.email, 'nobody@newsroom.example']) {
    await fillSignIn(page, email, 'not the password at all')
    await expect(page.getByRole('alert').filter({ hasText: WRONG })).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
  }
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('after five wrong passwords an account is closed for a while, to the right one as well', async ({
  newPage,
  person,
}) => {
  const { email, password } = await person('viewer')
  const page = await newPage()
  await page.goto('/sign-in')
  for (let attempt = 1; attempt <= 5; attempt++) {
    const answered = page.waitForResponse('**/api/auth/callback/credentials')
    await fillSignIn(page, email, `wrong password ${attempt}`)
    await answered
    await expect(page.getByRole('alert').filter({ hasText: WRONG })).toBeVisible()
  }
  await fillSignIn(page, email, password)
  await expect(page.getByText(/Too many attempts\. Try again in \d+ minutes\./)).toBeVisible()
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('signing out ends the session on the server, too', async ({ newPage, person }) => {
  const { email, password, name } = await person('viewer')
  const page = await newPage()
  await page.goto('/sign-in')
  await fillSignIn(page, email, password)
  await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  await isAlive(page)
  const { cookies } = await page.context().storageState()
  await page.getByRole('button', { name: `${name}: settings` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.context().addCookies(cookies)
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('signing out everywhere ends the other browsers’ sessions', async ({ newPage, person }) => {
  const { email, password } = await person('viewer')
  const signedIn = async () => {
    const page = await newPage()
    await page.goto('/settings/sign-in')
    await fillSignIn(page, email, password)
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await isAlive(page)
    return page
  }
  const other = await signedIn()
  const page = await signedIn()
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign out everywhere?' })
  await dialog.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await other.reload()
  await expect(other).toHaveURL(/\/sign-in/)
})

test('somebody who is signed out at the desk is told, and loses nothing', async ({ newPage, person, article }) => {
  const { email, password } = await person('checker')
  const { id } = await article()
  const page = await newPage()
  await page.goto(`/articles/${id}`)
  await fillSignIn(page, email, password)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.request.delete('/api/v1/me/sessions', { headers: { 'sec-fetch-site': 'same-origin' } })
  await page.getByText('Engineers counted').click()
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Verified' }).click()
  const told = page.getByRole('link', { name: /Signed out · 1 not yet saved/ })
  await expect(told).toBeVisible()
  await page.goto(`/articles/${id}`)
  await fillSignIn(page, email, password)
  await expect(page.locator('[data-sentence]', { hasText: 'Engineers counted' })).toHaveAttribute(
    'data-status',
    'verified',
  )
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})
