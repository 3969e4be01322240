import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { press, tabTo } from './keyboard'
import { paste } from './paste'
import { readExport } from './read-export'
import { mark } from './story'

const TITLE = 'Ferry to run at night'
const FILED = `${TITLE}

The night ferry starts in June, the harbour office said. It will cost 9 crowns. Sources say the captains are tired.

Nobody asked the captains. The last night ferry ran in 1962.`

test('the whole job is done without a mouse', async ({ newPage, newsroom }) => {
  test.setTimeout(120_000)
  const page = await newPage()
  const desk = new DeskPage(page)
  const { keyboard } = page

  await test.step('sign in', async () => {
    await page.goto('/')
    await tabTo(page.getByLabel('E-mail'))
    await keyboard.type(newsroom.people.editor.email)
    await tabTo(page.getByLabel('Password', { exact: true }))
    await keyboard.type(newsroom.people.editor.password)
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
  })

  await test.step('import a paste', async () => {
    await tabTo(page.getByRole('link', { name: 'Import' }).first())
    await press(page, 'Enter')
    const story = page.getByLabel('The story')
    await tabTo(story)
    await paste(story, { text: FILED })
    await press(page, 'ControlOrMeta+Enter')
    await expect(page.getByRole('heading', { name: 'What Stet reads' })).toBeFocused()
    await tabTo(page.getByRole('button', { name: 'Import' }))
    await press(page, 'Enter')
    await desk.isOpen()
    await expect(desk.title).toHaveText(TITLE)
  })

  await test.step('go from sentence to sentence and set statuses', async () => {
    await press(page, 'j')
    await expect(desk.focused).toContainText('The night ferry starts')
    await press(page, '3')
    await expect(desk.focused).toContainText('It will cost')
    await press(page, 'k')
    await expect(desk.focused).toContainText('The night ferry starts')
    await desk.hasStatus('The night ferry starts', 'verified')
    await press(page, 'n', '5')
    await desk.hasStatus('It will cost', 'disputed')
    await press(page, 'j', 'Shift+j', '6')
    await desk.hasStatus('Nobody asked', 'no-claim')
    await desk.hasStatus('The last night ferry', 'no-claim')
  })

  await test.step('take a status back and set it again', async () => {
    await press(page, 'u')
    await desk.hasStatus('Nobody asked', 'unreviewed')
    await desk.hasStatus('The last night ferry', 'unreviewed')
    await press(page, 'Shift+u')
    await desk.hasStatus('Nobody asked', 'no-claim')
  })

  await test.step('search, and mark what is found: a claim, and an error by its code', async () => {
    await press(page, '/')
    await expect(page.getByRole('textbox', { name: 'Search in the article' })).toBeFocused()
    await keyboard.type('1962')
    await press(page, 'Enter')
    await expect(page.getByText('1 of 1')).toBeVisible()
    await press(page, 'Escape')
    await expect(desk.focused).toContainText('The last night ferry')
    await press(page, 'c')
    await expect(desk.card('Claim')).toBeVisible()
    await press(page, 'Escape', 'k', 'k')
    await expect(desk.focused).toContainText('Sources say')
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft')
    await expect(desk.selectionBar).toBeVisible()
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Sources')
    await press(page, 'e')
    await expect(page.getByRole('combobox', { name: 'Kind of error' })).toBeFocused()
    await keyboard.type('a12')
    await expect(page.getByRole('option', { name: /^A12/ })).toBeVisible()
    await press(page, 'Enter')
    await expect(desk.card('Attribution error', 'A12')).toBeVisible()
  })

  await test.step('comment on it, resolve it and open it again', async () => {
    await press(page, 'm')
    const error = desk.card('Attribution error')
    await expect(error.getByRole('textbox', { name: 'Comment' })).toBeFocused()
    await keyboard.type('Which sources?')
    await press(page, 'ControlOrMeta+Enter')
    await expect(error.getByRole('list', { name: 'Comments' })).toContainText('Which sources?')
    await press(page, 'x')
    await expect(error).toContainText('Resolved')
    await press(page, 'x')
    await expect(error).not.toContainText('Resolved')
    await press(page, 'Escape')
  })

  await test.step('propose two corrections, accept one, let the text stand at the other', async () => {
    await press(page, 'k')
    await expect(desk.focused).toContainText('It will cost')
    await press(page, 'r')
    await expect(desk.editor.getByLabel('The corrected words')).toBeFocused()
    await press(page, 'ControlOrMeta+A')
    await keyboard.type('It will cost 19 crowns.')
    await press(page, 'ControlOrMeta+Enter')
    await expect(desk.sentence('It will cost').getByRole('insertion')).toHaveText('19')
    await press(page, 'a')
    await expect(desk.card('Correction', '19')).toContainText('Accepted')
    await press(page, 'Escape', 'j', 'j', 'r')
    await press(page, 'ControlOrMeta+A')
    await keyboard.type('No one asked the captains.')
    await press(page, 'ControlOrMeta+Enter')
    await press(page, 'd')
    const stet = desk.card('Correction', 'No one')
    await expect(stet.getByLabel('Why does the text stand?')).toBeFocused()
    await keyboard.type('House style.')
    await press(page, 'ControlOrMeta+Enter')
    await expect(stet).toContainText('Stet')
    await expect(stet).toContainText('House style.')
  })

  await test.step('freeze version 2', async () => {
    await press(page, 'Escape', 'v')
    await expect(page.getByRole('menu')).toBeFocused()
    await press(page, 'ArrowDown')
    await expect(page.getByRole('menuitem', { name: 'Freeze version 2' })).toBeFocused()
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Freeze version 2' })
    await tabTo(dialog.getByRole('button', { name: 'Freeze version 2' }))
    await press(page, 'Enter')
    await expect(page.getByRole('button', { name: 'Version 2' })).toBeVisible()
    await desk.hasStatus('It will cost 19 crowns', 'unreviewed')
  })

  await test.step('see all keys, and export', async () => {
    await press(page, '?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next unreviewed sentence')
    await press(page, 'Escape')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
    await tabTo(page.getByRole('button', { name: 'Export' }))
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await tabTo(dialog.getByRole('radio', { checked: true }).first())
    await press(page, 'ArrowDown')
    await expect(dialog.getByRole('radio', { name: 'HTML' })).toBeChecked()
    await tabTo(dialog.getByRole('link', { name: 'Download' }))
    const downloading = page.waitForEvent('download')
    await press(page, 'Enter')
    expect(await readExport(await downloading)).toContain('It will cost 19 crowns.')
  })
})

test('a card that is folded over its open field lets the keys go on, and keeps the words', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  await mark(api('checker'), opened, '14 cracks')
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  const { page } = desk
  const card = await desk.openCard('Claim')
  const comment = card.getByRole('textbox', { name: 'Comment' })
  await press(page, 'm')
  await expect(comment).toBeFocused()
  await page.keyboard.type('Who counted')
  await card.getByRole('button', { name: 'Claim' }).click()
  await expect(comment).toBeHidden()
  await press(page, 'j')
  await expect(desk.focused).toContainText('Nobody has closed')
  await desk.openCard('Claim')
  await expect(comment).toHaveValue('Who counted')
})

test('what is opened while a menu fades keeps the focus, and what is typed there', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article())
  const { page } = desk
  // Long enough to press a key in.
  await page.evaluate(() => document.documentElement.style.setProperty('--motion-fast', '800ms'))
  await press(page, 'f')
  await expect(page.getByRole('menuitemradio', { name: 'Mine' })).toBeVisible()
  await press(page, 'Escape', '/')
  const search = page.getByRole('textbox', { name: 'Search in the article' })
  await expect(search).toBeFocused()
  await expect(page.getByRole('menu', { name: 'Filter' })).toBeHidden()
  await page.keyboard.type('reports')
  await expect(search).toHaveValue('reports')
})
