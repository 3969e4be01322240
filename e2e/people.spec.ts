import { expect, fillSignIn, test } from './fixtures'

test('an admin lets somebody in, who then signs in with the password that was shown once', async ({
  signInAs,
  newPage,
  newsroom,
}) => {
  const page = await signInAs('admin')
  const email = `${crypto.randomUUID()}@newsroom.example`
  await page.goto('/')
  await page.getByRole('link', { name: 'Admin' }).click()
  await page.getByRole('button', { name: 'Add person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add person' })
  await dialog.getByLabel('Name').fill('Petra Proof')
  await dialog.getByLabel('E-mail').fill(newsroom.people.viewer.email)
  await dialog.getByLabel('Role').selectOption('Checker')
  await dialog.getByLabel('First desk').selectOption(newsroom.desk.name)

  await test.step('an address that is taken is refused beside its field', async () => {
    await dialog.getByRole('button', { name: 'Add person' }).click()
    await expect(dialog.getByText('Is already used by somebody of the house.')).toBeVisible()
    await expect(dialog.getByLabel('E-mail')).toBeFocused()
  })

  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Add person' }).click()
  const added = page.getByRole('dialog', { name: 'Petra Proof can sign in' })
  const password = (await added.getByLabel('Password').textContent()) ?? ''
  await added.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('list', { name: 'People' })).toContainText(email)

  const theirs = await newPage()
  await theirs.goto('/sign-in')
  await fillSignIn(theirs, email, password)
  await expect(theirs.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Admin' })).toBeHidden()
})

test('whoever is disabled is out at once, and can be let in again', async ({ signInAs, newPage, person }) => {
  const name = `Dora ${crypto.randomUUID().slice(0, 8)}`
  const { email, password } = await person('checker', name)
  const theirs = await newPage()
  await theirs.goto('/')
  await fillSignIn(theirs, email, password)
  await expect(theirs.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()

  const page = await signInAs('admin')
  await page.goto('/admin')
  await page.getByRole('button', { name: `What to do with ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Disable' }).click()
  await expect(page.getByText(`${name} was disabled and signed out.`).first()).toBeVisible()
  const row = page.getByRole('list', { name: 'People' }).getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('Disabled')
  await theirs.reload()
  await expect(theirs).toHaveURL(/\/sign-in/)
  await fillSignIn(theirs, email, password)
  await expect(theirs.getByText('The e-mail address or the password is not right.')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).not.toContainText('Disabled')
  await fillSignIn(theirs, email, password)
  await expect(theirs.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
})

test('a new password from an admin ends the sessions that were there', async ({ signInAs, newPage, person }) => {
  const name = `Dora ${crypto.randomUUID().slice(0, 8)}`
  const { email, password } = await person('checker', name)
  const theirs = await newPage()
  await theirs.goto('/')
  await fillSignIn(theirs, email, password)
  await expect(theirs.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  const page = await signInAs('admin')
  await page.goto('/admin')
  await page.getByRole('button', { name: `What to do with ${name}` }).click()
  await page.getByRole('menuitem', { name: 'New password…' }).click()
  await page.getByRole('button', { name: 'Make a new password' }).click()
  const made = page.getByRole('dialog', { name: `The new password of ${name}` })
  const newPassword = (await made.getByLabel('Password').textContent()) ?? ''
  await theirs.reload()
  await fillSignIn(theirs, email, newPassword)
  await expect(theirs.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
})

test('a desk is opened, gets a member, who then sees its wall from inside', async ({ signInAs, person }) => {
  const name = `Dora ${crypto.randomUUID().slice(0, 8)}`
  const somebody = await person('viewer', name)
  const desk = `Desk ${crypto.randomUUID().slice(0, 8)}`
  const page = await signInAs('admin')
  await page.goto('/admin/desks')
  await page.getByRole('button', { name: 'Add desk' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add desk' })
  await dialog.getByLabel('Name').fill(desk)
  await dialog.getByRole('button', { name: 'Add desk' }).click()
  await page.getByLabel(`New member of ${desk}`).selectOption({ label: `${name} (${somebody.email})` })
  await page.getByRole('button', { name: `Add to ${desk}` }).click()
  await expect(page.getByRole('list', { name: `Members of ${desk}` })).toContainText(name)
  const theirs = await signInAs(somebody)
  await theirs.goto('/settings')
  await expect(theirs.getByText(desk)).toBeVisible()
  await page.getByRole('button', { name: `Remove ${name} from ${desk}` }).click()
  await expect(page.getByText('Nobody yet. Without members, nobody sees what lies here.')).toBeVisible()
  await page.goto('/admin/log')
  await expect(page.getByRole('main')).toContainText(desk)
})

test('nobody but an admin finds the pages of the admin', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Admin' })).toBeHidden()
  for (const path of ['/admin', '/admin/desks', '/admin/log']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  }
})
