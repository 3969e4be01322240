import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { correct, decide, mark, openNow } from './story'

const LONG = `The mayor said the bridge is safe.

Engineers counted 14 cracks in March.

The road is open.

The harbour is open.

The market is open.

Nobody has closed the school.`

test('three versions are listed, read and compared, in line and side by side', async ({ signInAs, article, api }) => {
  const first = await article(LONG, { title: 'The bridge' })
  const freeze = async (words: string, replacement: string) => {
    const now = await openNow(api('editor'), first)
    await decide(api('editor'), await correct(api('checker'), now, words, replacement), 'accept')
    await api('editor').post(`/articles/${first.id}/versions`)
  }
  await freeze('14', '41')
  await freeze('closed', 'shut')
  const page = await signInAs('viewer')
  const rows = page.getByRole('list', { name: 'Versions, newest first' }).getByRole('listitem')
  const changes = page.getByRole('main')

  await test.step('the list says where each comes from', async () => {
    await page.goto(`/articles/${first.id}`)
    await page.getByRole('button', { name: 'Version 3' }).click()
    await page.getByRole('menuitem', { name: 'All versions' }).click()
    await expect(rows).toHaveText([
      /^Version 3 with corrections, on the desk.*Edda Editor.*1 correction made/,
      /^Version 2 with corrections.*Edda Editor.*1 correction made/,
      /^Version 1 as filed.*Edda Editor/,
    ])
    await expectOpenToAll(page)
  })

  await test.step('an old version is read as it was', async () => {
    await rows.nth(1).getByRole('link', { name: 'Read' }).click()
    const text = page.getByRole('article', { name: 'Text of the version' })
    await expect(text).toContainText('Engineers counted 41 cracks in March.')
    await expect(text).toContainText('Nobody has closed the school.')
    const made = page.getByRole('region', { name: 'Corrections made in it' })
    await expect(made.getByRole('deletion')).toHaveText('14')
    await expect(made.getByRole('insertion')).toHaveText('41')
    await expect(made).toContainText('As the report says. Proposed by Cem Checker, accepted by Edda Editor.')
    await expectOpenToAll(page)
  })

  await test.step('one step: what changed in a version', async () => {
    await page.getByRole('link', { name: 'What changed' }).click()
    await expect(page.getByText('1 of 6 paragraphs differ.')).toBeVisible()
    await expect(changes.getByRole('deletion')).toHaveText('14')
    await expect(changes.getByRole('insertion')).toHaveText('41')
    await expect(page.getByText('The market is open.')).toBeHidden()
    await page.getByText('3 paragraphs without changes').click()
    await expect(page.getByText('The market is open.')).toBeVisible()
  })

  await test.step('any two: the first with the newest', async () => {
    await page.getByLabel('From version').selectOption('Version 1')
    await page.getByLabel('To version').selectOption('Version 3')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByText('2 of 6 paragraphs differ.')).toBeVisible()
    await expect(changes.getByRole('deletion')).toHaveText(['14', 'closed'])
    await expect(changes.getByRole('insertion')).toHaveText(['41', 'shut'])
    await expectOpenToAll(page)
  })

  await test.step('side by side, the words of each on its own side', async () => {
    await page.getByRole('link', { name: 'Side by side' }).click()
    const sides = changes.getByRole('paragraph').filter({ hasText: 'Engineers counted' })
    await expect(sides).toHaveText(['Engineers counted 14 cracks in March.', 'Engineers counted 41 cracks in March.'])
    await expect(page.getByLabel('From version')).toHaveValue('1')
    await expectOpenToAll(page)
  })

  await test.step('a version with itself', async () => {
    await page.goto(`/articles/${first.id}/versions/compare?from=2&to=2`)
    await expect(page.getByText('The words are the same.')).toBeVisible()
  })

  await test.step('a version that never was is not found', async () => {
    for (const path of ['4', '0', 'one', 'compare?from=1&to=4', 'compare?from=1']) {
      await page.goto(`/articles/${first.id}/versions/${path}`)
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    }
  })
})

test('with one version the page says how a second comes about', async ({ signInAs, article }) => {
  const { id } = await article()
  const page = await signInAs('viewer')
  await page.goto(`/articles/${id}/versions`)
  await expect(page.getByText('When corrections have been accepted, an editor freezes them')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden()
})

test('an editor names a version, words the notice of what was corrected, and restores the text of an earlier one', async ({
  signInAs,
  article,
  api,
}) => {
  const first = await article(LONG, { title: 'The bridge' })
  await mark(api('checker'), first, 'the bridge')
  await decide(api('editor'), await correct(api('checker'), await openNow(api('editor'), first), '14', '41'), 'accept')
  await api('editor').post(`/articles/${first.id}/versions`)
  const page = await signInAs('editor')
  const rows = page.getByRole('list', { name: 'Versions, newest first' }).getByRole('listitem')
  await page.goto(`/articles/${first.id}/versions`)

  await test.step('a name', async () => {
    await rows.nth(1).getByRole('button', { name: 'Name' }).click()
    const dialog = page.getByRole('dialog', { name: 'Name version 1' })
    await dialog.getByLabel('Name').fill('As sent to the lawyer')
    await expectOpenToAll(page)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(rows.nth(1)).toContainText('“As sent to the lawyer”')
  })

  await test.step('which nobody takes from it unseen', async () => {
    await rows.nth(0).getByRole('button', { name: 'Name' }).click()
    const dialog = page.getByRole('dialog', { name: 'Name version 2' })
    await api('admin').patch(`/articles/${first.id}/versions/2`, { name: 'For the night desk' })
    await dialog.getByLabel('Name').fill('For print')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toContainText('Somebody has named it “For the night desk” since you looked.')
    await expectOpenToAll(page)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(rows.nth(0)).toContainText('“For print”')
  })

  await test.step('the notice is drafted from the corrections', async () => {
    await rows.nth(0).getByRole('link', { name: 'Read' }).click()
    const notice = page.getByRole('region', { name: 'Change notice' })
    await expect(notice.getByLabel('For the readers')).toHaveValue(/“14”.*should have said “41”/)
    await expectOpenToAll(page)
    await page.getByRole('link', { name: 'All versions' }).click()
  })

  await test.step('the text of version 1 comes back as version 3, with the mark on its words', async () => {
    await rows.nth(1).getByRole('button', { name: 'Restore' }).click()
    const dialog = page.getByRole('dialog', { name: 'Restore version 1' })
    await expectOpenToAll(page)
    await dialog.getByRole('button', { name: 'Restore as version 3' }).click()
    const desk = new DeskPage(page)
    await desk.isOpen()
    await expect(desk.text).toContainText('Engineers counted 14 cracks')
    await expect(desk.card('Claim')).toBeVisible()
    const now = await openNow(api('editor'), first)
    expect(now.version.number).toBe(3)
    expect(now.annotations).toMatchObject([{ exact: 'the bridge', how: 'exact' }])
  })
})
