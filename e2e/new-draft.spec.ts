import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { mark, openNow, sentenceOf } from './story'

const FERRY = 'Ferry service ended on Friday after eighty years of crossings. The harbour master said so at noon.'
const MAYOR = 'Mayor Ina Holt called the decision wrong. She promised a new boat before the summer.'
const PRICE = 'Price rises had kept passengers away since the bridge was opened to lorries in May.'
const STORY = [FERRY, MAYOR, PRICE].join('\n\n')
const DRAFT = [
  PRICE,
  FERRY.replace('at noon', 'at midnight'),
  'Nobody asked the people of the island.',
  'Mayor Ina Holt called the decision wrong.',
].join('\n\n')

test('a draft that was edited elsewhere comes in: what becomes of all work is shown before, and nothing is lost', async ({
  signInAs,
  article,
  api,
}) => {
  const story = await article(STORY, { title: 'The ferry' })
  for (const words of ['Mayor Ina', 'Price rises']) {
    const path = `/articles/${story.id}/sentences/${sentenceOf(story, words).id}`
    await api('checker').patch(path, { seen: 'unreviewed', status: 'verified' })
  }
  await mark(api('checker'), story, 'promised a new boat', { kind: 'claim', body: 'Who says so?' })
  await mark(api('checker'), story, 'opened to lorries', { kind: 'claim' })
  const page = await signInAs('editor')
  const desk = await DeskPage.open(page, story)
  const panel = page.getByRole('form', { name: 'Take in the draft' })

  await test.step('from the menu of versions to the draft, pasted', async () => {
    await page.getByRole('button', { name: 'Version 1' }).click()
    await page.getByRole('menuitem', { name: 'Take in a new draft' }).click()
    await page.getByLabel('The story').fill(DRAFT)
    await expectOpenToAll(page)
    await page.getByRole('button', { name: 'Preview' }).click()
  })

  await test.step('what will happen is told sentence by sentence, and nothing has happened', async () => {
    await expect(page.getByRole('heading', { name: 'What becomes of the work' })).toBeFocused()
    await expect(panel).toContainText('2 sentences stay as they are')
    await expect(panel).toContainText('1 moves with its status')
    await expect(panel).toContainText('1 changes and asks to be read again')
    await expect(panel).toContainText('1 is new')
    await expect(panel).toContainText('1 is gone, with 1 mark on it')
    await expect(page.getByRole('region', { name: '1 sentence not in the draft' })).toContainText(
      'She promised a new boat',
    )
    await expectOpenToAll(page)
    expect((await openNow(api('editor'), story)).version.number).toBe(1)
  })

  await test.step('taken in, the desk shows it with its statuses; what was lost waits in the tray', async () => {
    await panel.getByRole('button', { name: 'Take in as version 2' }).click()
    await desk.isOpen()
    await desk.hasStatus('Price rises', 'verified')
    await desk.hasStatus('Mayor Ina', 'verified')
    await desk.hasStatus('The harbour master', 'unreviewed')
    await expect(page.getByRole('region', { name: 'Lost their place' })).toContainText('promised a new boat')
  })

  await test.step('its card shows what it stood on, and a key puts it on the selected words', async () => {
    const tray = page.getByRole('region', { name: 'Lost their place' })
    await tray.getByRole('button', { name: /^Claim/ }).click()
    await expect(tray).toContainText('In version 1:')
    await expectOpenToAll(page)
    await desk.select('the people of the island')
    await page.keyboard.press('p')
    await expect(tray).toBeHidden()
    await expect(desk.saved).toBeVisible()
    const [lost] = (await openNow(api('editor'), story)).annotations.filter(({ body }) => body === 'Who says so?')
    expect(lost).toMatchObject({ how: 'exact', exact: 'the people of the island' })
  })

  await test.step('and undo puts it back into the tray', async () => {
    await page.keyboard.press('u')
    await expect(page.getByRole('region', { name: 'Lost their place' })).toBeVisible()
    await expect(desk.saved).toBeVisible()
    const [lost] = (await openNow(api('editor'), story)).annotations.filter(({ body }) => body === 'Who says so?')
    expect(lost?.how).toBe('orphan')
  })

  await test.step('the versions and the history tell of it', async () => {
    await page.goto(`/articles/${story.id}/versions`)
    await expect(page.getByRole('list', { name: 'Versions, newest first' })).toContainText('Version 2 a new draft')
    await page.goto(`/articles/${story.id}/history`)
    await expect(page.getByRole('main')).toContainText('took in a draft as version 2')
    await expect(page.getByRole('main')).toContainText('said where a claim stands')
  })
})
