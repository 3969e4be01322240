import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { press } from './keyboard'
import { openNow } from './story'

/** How soon another browser has to show it, in milliseconds. */
const SOON = { timeout: 2_000 }

/** Planted: a curly mark closed by a straight one (Q14), a vague source (A12), one office given to two people (A8). */
const FERRY = `The council of Port Ellery voted on Monday to buy a second ferry for 31 million crowns.

“We cannot wait another winter," said Home Secretary Ida Strand.

Experts say the crossing will carry twice as many cars as the bridge at Lowick.

Home Secretary Tove Lindqvist signed the contract in April. “The old boat has failed 41 times,” said Petra Oduya.`

const findings = (desk: DeskPage) => desk.page.getByTitle('Findings', { exact: true })

test('an editor walks through the findings by keys, and what was accepted is mended by a freeze', async ({
  signInAs,
  article,
}) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article(FERRY))
  const { page } = desk

  await test.step('errors stand in the margin, quotes and claims only where one is', async () => {
    await expect(findings(desk)).toHaveAccessibleName('3 findings')
    await expect(desk.card('Finding Q14')).toContainText('Marks nested or mixed wrongly')
    await expect(desk.card('Finding A12')).toContainText('Experts say')
    await expect(desk.card('Finding Claim')).toHaveCount(1)
    await expect(desk.card('Finding Quote')).toHaveCount(0)
  })

  await test.step('accepted: a mark with its code, and the correction', async () => {
    await press(page, '.')
    await expect(desk.focused).toContainText('We cannot wait')
    await page.keyboard.press('Tab')
    await expect(desk.card('Finding Q14').getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(desk.focused).toBeFocused()
    await press(page, 'a')
    const mark = desk.card('Attribution error Q14')
    await expect(mark.getByRole('button', { name: 'Attribution error' })).toHaveAttribute('aria-expanded', 'true')
    await expect(desk.card('Finding Q14')).toHaveCount(0)
    await expect(desk.sentence('We cannot wait').getByRole('insertion')).toHaveText('”')
    await press(page, 'a')
    await expect(desk.card('Correction')).toContainText('Accepted')
    await expect(findings(desk)).toHaveAccessibleName('2 findings')
    await expect(desk.focused).toContainText('Experts say')
  })

  await test.step('accepted, which goes on when nothing is left to decide there; undone from what is told of it', async () => {
    await press(page, 'a')
    await expect(desk.focused).toContainText('Home Secretary')
    await expect(desk.card('Attribution error A12')).toBeVisible()
    await page.getByRole('dialog', { name: 'Finding accepted' }).getByRole('button', { name: 'Undo' }).click()
    await expect(desk.card('Attribution error A12')).toHaveCount(0)
    await expect(desk.focused).toContainText('Experts say')
  })

  await test.step('dismissed, which goes on; undone, which comes back; dismissed again: so after a reload', async () => {
    await press(page, 'd')
    await expect(desk.card('Finding A12')).toHaveCount(0)
    await expect(desk.focused).toContainText('Home Secretary')
    await press(page, 'u')
    await expect(desk.card('Finding A12')).toBeVisible()
    await expect(desk.focused).toContainText('Experts say')
    await press(page, 'd')
    await expect(desk.card('Finding A12')).toHaveCount(0)
    await expect(desk.saved).toBeVisible()
    await page.reload()
    await desk.isOpen()
    await expect(findings(desk)).toHaveAccessibleName('1 finding')
    await expect(desk.card('Finding A12')).toHaveCount(0)
  })

  await test.step('one that speaks of two places goes along to the other', async () => {
    await press(page, '.')
    const card = desk.card('Finding A8')
    const here = desk.focused
    const before = await here.textContent()
    const places = card.getByRole('list', { name: 'Places it speaks of' })
    await places.getByRole('button').and(card.locator(':not([aria-current])')).first().click()
    await expect(here).not.toHaveText(before ?? '')
    await expect(card.getByRole('button', { name: 'Accept' })).toBeVisible()
    await press(page, 'Enter')
    await expect(here).toHaveText(before ?? '')
  })

  await test.step('a freeze mends it', async () => {
    await page.getByRole('button', { name: 'Freeze' }).click()
    const dialog = page.getByRole('dialog', { name: 'Freeze version 2' })
    await expect(dialog).toContainText('1 marked error is resolved by that')
    await expect(dialog).toContainText('1 finding undecided')
    await dialog.getByRole('button', { name: 'Freeze version 2' }).click()
    await expect(desk.sentence('“We cannot wait another winter,” said')).toBeVisible()
    await expect(desk.card('Attribution error Q14')).toContainText('Resolved')
    await expect(desk.card('Finding A12')).toHaveCount(0)
  })
})

test('a quote that was found is confirmed by the key for quotes, with its speaker', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(FERRY)
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  await desk.sentence('The old boat has failed').click()
  await expect(desk.card('Finding Quote')).toContainText('Petra Oduya')
  await press(desk.page, 'q')
  const card = desk.card('Quote')
  await expect(card.getByLabel('Speaker')).toHaveValue('Petra Oduya')
  await expect(desk.card('Finding Quote')).toHaveCount(0)
  await expect(desk.saved).toBeVisible()
  const now = await openNow(api('editor'), opened)
  expect(now.annotations).toMatchObject([{ kind: 'quote', speaker: 'Petra Oduya' }])
})

test('a dismissal may give its reason, and is found and taken back later', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article(FERRY))
  const card = await desk.openCard('Finding', 'Vague source')
  await press(desk.page, 'Shift+D')
  await card.getByRole('textbox', { name: 'Why is it no error?' }).fill('They are named in the next story.')
  await card.getByRole('button', { name: 'Dismiss it' }).click()
  await expect(findings(desk)).toHaveAccessibleName('2 findings')
  await findings(desk).click()
  await desk.page.getByRole('menuitemradio', { name: /^Dismissed/ }).click()
  const dismissed = await desk.openCard('Dismissed', 'Vague source')
  await expect(dismissed).toContainText('Dismissed by you')
  await expect(dismissed).toContainText('They are named in the next story.')
  await dismissed.getByRole('button', { name: 'Take it back' }).click()
  await expect(findings(desk)).toHaveAccessibleName('3 findings')
})

test('the desk narrows to one kind of finding', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article(FERRY))
  await findings(desk).click()
  await desk.page.getByRole('menuitemradio', { name: /^Quotes/ }).click()
  await expect(desk.card('Finding Quote')).toHaveCount(2)
  await expect(desk.card('Finding A12')).toHaveCount(0)
  await expect(desk.focused).toContainText('We cannot wait')
  await press(desk.page, '.', '.')
  await expect(desk.focused).toContainText('The old boat has failed')
})

test('what one decides the other sees', async ({ signInAs, article }) => {
  const opened = await article(FERRY)
  const editor = await DeskPage.open(await signInAs('editor'), opened)
  const checker = await DeskPage.open(await signInAs('checker'), opened)
  await editor.card('Finding A12').getByRole('button', { name: 'Accept it' }).click()
  await expect(checker.card('Attribution error A12')).toBeVisible(SOON)
  await expect(checker.card('Finding A12')).toHaveCount(0)
  await checker.card('Finding Q14').getByRole('button', { name: 'Dismiss it' }).click()
  await expect(editor.card('Finding Q14')).toHaveCount(0, SOON)
  await checker.page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.card('Finding Q14')).toBeVisible(SOON)
})

test('who only reads sees them and decides on none', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('viewer'), await article(FERRY))
  const card = await desk.openCard('Finding', 'Vague source')
  await expect(card.getByRole('button', { name: 'Accept' })).toHaveCount(0)
  await press(desk.page, 'd')
  await expect(desk.page.getByText(/^Only a checker or an editor can decide/)).toBeVisible()
  await expect(card).toBeVisible()
  await expect(findings(desk)).toHaveAccessibleName('3 findings')
})

/** A kind that no other journey looks at: the switch is the whole house's. */
const SCARED = `The town waits for the river.

The town has a “plan” for the flood. It has 212 pages.`

test('an admin switches a kind off, and on again', async ({ signInAs, article }) => {
  const opened = await article(SCARED)
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  await expect(desk.card('Finding Q18')).toBeVisible()

  const page = await signInAs('admin')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Findings' }).click()
  const scare = page.getByRole('switch', { name: 'Scare quotes that read as quotation' })
  await scare.click()
  await expect(page.getByText('“Scare quotes that read as quotation” is off.')).toBeVisible()
  await expect(scare).not.toBeChecked()
  await desk.page.reload()
  await desk.isOpen()
  await expect(desk.card('Finding Q18')).toHaveCount(0)

  await page.reload()
  await expect(scare).not.toBeChecked()
  await scare.click()
  await expect(page.getByText('“Scare quotes that read as quotation” is on.')).toBeVisible()
  await desk.page.reload()
  await expect(desk.card('Finding Q18')).toBeVisible()
  await page.getByRole('link', { name: 'Log' }).click()
  await expect(
    page.getByText('switched off findings of “Scare quotes that read as quotation” (Q18).').first(),
  ).toBeVisible()
})

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

test('on a phone a finding is accepted and another dismissed by touch', async ({ signInAs, article }) => {
  const page = await signInAs('checker', PHONE)
  const desk = await DeskPage.open(page, await article(FERRY))
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })
  await desk.sentence('Experts say').tap()
  const vague = sheet.getByRole('article', { name: /^Finding A12/ })
  await vague.getByRole('button', { name: 'Accept', exact: true }).tap()
  await expect(
    sheet.getByRole('article', { name: /^Finding A8/ }).getByRole('button', { name: 'Say why' }),
  ).toBeVisible()
  const told = await page.getByRole('dialog', { name: 'Finding accepted' }).boundingBox()
  expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThan((await sheet.boundingBox())?.y ?? 0)
  await sheet.getByRole('button', { name: 'Next finding' }).tap()
  const open = sheet
    .getByRole('article', { name: /^Finding/ })
    .filter({ has: page.getByRole('button', { name: 'Say why' }) })
  await open.getByRole('button', { name: 'Dismiss', exact: true }).tap()
  await expect(findings(desk)).toHaveAccessibleName('1 finding')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('an article in another language says what was not read', async ({ signInAs, newsroom }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await page.getByLabel('The story').fill('Die neue Fähre\n\n„Wir warten nicht länger“, sagte Petra Oduya.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByLabel('Desk').selectOption(newsroom.desk.name)
  await expect(page.getByLabel('Language')).toHaveValue('en')
  await page.getByLabel('Language').selectOption('German')
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('Only sentences and quote marks were read: the text is German.')).toBeVisible()
})

test('axe finds nothing at findings, in the margin, in the sheet and in the house', async ({ signInAs, article }) => {
  const desk = await DeskPage.open(await signInAs('editor'), await article(FERRY))
  await expect(desk.card('Finding A12')).toBeVisible()
  await expectOpenToAll(desk.page)
  await press(desk.page, '.', '.', '.')
  await expect(desk.margin.getByRole('list', { name: 'Places it speaks of' })).toBeVisible()
  await expectOpenToAll(desk.page)
  await findings(desk).click()
  await expect(desk.page.getByRole('menu')).toBeVisible()
  await expectOpenToAll(desk.page)
  const admin = await signInAs('admin')
  await admin.goto('/admin/findings')
  await expect(admin.getByRole('switch').first()).toBeVisible()
  await expectOpenToAll(admin)
})
