import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { sentenceOf } from './story'

test('an editor signs over what is open, with a reason; what the other changes makes it void and is told to both', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  const settled = opened.sentences.filter(({ id }) => id !== sentenceOf(opened, 'Nobody').id).map(({ id }) => id)
  await api('checker').post(`/articles/${opened.id}/sentences/status`, { ids: settled, status: 'verified' })
  const editor = await DeskPage.open(await signInAs('editor'), opened)
  const checker = await DeskPage.open(await signInAs('checker'), opened)
  const dialog = (desk: DeskPage) => desk.page.getByRole('dialog', { name: /^Sign off version/ })
  const button = ({ page }: DeskPage, name: string | RegExp) => page.getByRole('button', { name, exact: true })

  await test.step('the dialog says who is to sign and what is open; without a reason nothing is signed', async () => {
    await editor.page.keyboard.press('g')
    await editor.page.keyboard.press('o')
    await expect(dialog(editor).getByRole('list', { name: 'Sign-offs' })).toContainText('Editor has not signed')
    await expect(dialog(editor).getByRole('region', { name: 'Still open' })).toContainText('1 sentence not settled')
    await expectOpenToAll(editor.page)
    await dialog(editor).getByRole('button', { name: 'Sign off as editor' }).click()
    await expect(dialog(editor).getByRole('alert')).toContainText('Still open: 1 sentence not settled')
  })

  await test.step('the way to what is open', async () => {
    await dialog(editor).getByRole('button', { name: 'Show the first: 1 sentence not settled' }).click()
    await expect(dialog(editor)).toBeHidden()
    await expect(editor.focused).toContainText('Nobody has closed')
  })

  await test.step('with reasons it is signed, and the other sees it', async () => {
    await button(editor, 'Sign off').click()
    for (const reason of await dialog(editor)
      .getByRole('textbox', { name: /^Why it may go out/ })
      .all()) {
      await reason.fill('The road authority confirms it tonight.')
    }
    await dialog(editor).getByRole('button', { name: 'Sign off as editor' }).click()
    await expect(dialog(editor)).toBeHidden()
    await expect(button(editor, 'Signed 1 of 2')).toBeVisible()
    await expect(button(checker, 'Signed 1 of 2')).toBeVisible()
  })

  await test.step('the other dissents and then settles the sentence: the sign-off is void, visibly', async () => {
    await button(checker, 'Signed 1 of 2').click()
    await dialog(checker).getByRole('textbox', { name: 'Statement' }).fill('The road is closed, I drove there.')
    await dialog(checker).getByRole('button', { name: 'Record dissent' }).click()
    await expect(button(editor, /dissent$/)).toBeVisible()
    await checker.setStatus('Nobody has closed', 'Disputed')
    await expect(button(editor, /^Sign-off void/)).toBeVisible()
    await expect(button(checker, /^Sign-off void/)).toBeVisible()
  })

  await test.step('it says since when and because of what', async () => {
    await button(editor, /^Sign-off void/).click()
    const given = dialog(editor).getByRole('list', { name: 'Sign-offs' })
    await expect(given).toContainText('Editor: You signed version 1')
    await expect(given).toContainText('Void since')
    await expect(given).toContainText('1 change of a status')
    await expect(given).toContainText('Cem Checker dissented from version 1')
    await expectOpenToAll(editor.page)
    await given.getByRole('link', { name: 'History' }).first().click()
    const log = editor.page.getByRole('list', { name: 'What was done, newest first' })
    await expect(log).toContainText('Edda Editor signed version 1 off as editor')
    await expect(log).toContainText('The road authority confirms it tonight.')
    await expect(log).toContainText('Cem Checker recorded dissent from version 1 as checker')
  })
})

test('a new version voids what was signed on the one before, and both are compared from there', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article('It rained on Monday.')
  const ids = opened.sentences.map(({ id }) => id)
  await api('checker').post(`/articles/${opened.id}/sentences/status`, { ids, status: 'verified' })
  const signed = {
    versionId: opened.version.id,
    capacity: 'checker',
    overrides: [{ kind: 'finding-undecided', reason: 'Weather.' }],
  }
  await api('checker').post(`/articles/${opened.id}/sign-offs`, signed)
  await api('editor').post(`/articles/${opened.id}/versions`, { text: 'It rained on Tuesday.', format: 'text' })
  const desk = await DeskPage.open(await signInAs('viewer'), opened)
  await desk.page.getByRole('button', { name: 'Sign-off void' }).click()
  const dialog = desk.page.getByRole('dialog', { name: 'Sign-offs of version 2' })
  await expect(dialog).toContainText('Checker: Cem Checker signed version 1')
  await expect(dialog).toContainText('1 new version')
  await expect(dialog.getByRole('button', { name: 'Record dissent' })).toBeHidden()
  await dialog.getByRole('link', { name: 'Compare' }).click()
  await expect(desk.page.getByRole('main')).toContainText('Tuesday')
  await desk.page.goto(`/articles/${opened.id}/versions`)
  await expect(desk.page.getByRole('list', { name: 'Versions, newest first' })).toContainText('Checker: Cem Checker')
})

test('an admin says who has to sign, and who is a lawyer of the house', async ({ signInAs, api }) => {
  const page = await signInAs('admin')
  await page.goto('/admin/sign-off')
  await expectOpenToAll(page)
  await page.getByRole('switch', { name: 'Lawyer' }).click()
  await expect(page.getByText('Lawyer: a sign-off is needed.')).toBeVisible()
  await page.getByLabel('Name a lawyer').selectOption('Viktor Viewer')
  await expect(page.getByRole('list', { name: 'Lawyers of the house' })).toContainText('Viktor Viewer')
  const rules = await api('editor').get<{ needed: string[]; lawyers: string[] }>('/house/sign-off')
  expect([rules.needed, rules.lawyers.length]).toEqual([['checker', 'editor', 'lawyer'], 1])
  await page.goto('/admin/log')
  await expect(page.getByRole('main')).toContainText('named as lawyers: Viktor Viewer')
  await api('admin').put('/house/sign-off', { needed: ['checker', 'editor'], lawyers: [] })
})
