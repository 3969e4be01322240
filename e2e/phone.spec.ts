import type { Locator } from '@playwright/test'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { readExport } from './read-export'
import { correct } from './story'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

test('on a phone one reads, sets a status, comments and corrects by touch', async ({ signInAs, article }) => {
  const page = await signInAs('checker', PHONE)
  const desk = new DeskPage(page)
  const { id } = await article(undefined, { title: 'The bridge on a phone' })
  await page.goto('/')
  await page.getByRole('link', { name: 'The bridge on a phone' }).tap()
  await expect(page).toHaveURL(new RegExp(`/articles/${id}$`))
  await expect(desk.focused).toBeVisible()
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })

  await test.step('nothing is wider than the screen', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  await test.step('status', async () => {
    await desk.sentence('Engineers counted').tap()
    await desk.status('Disputed').tap()
    await desk.hasStatus('Engineers counted', 'disputed')
    await desk.sentence('Engineers counted').tap()
    const box = await desk.status('Verified').boundingBox()
    expect(box?.height ?? 0, 'large enough for a finger').toBeGreaterThanOrEqual(40)
  })

  await test.step('a claim with a comment, through the sheet', async () => {
    await page.getByRole('button', { name: 'Mark', exact: true }).tap()
    await sheet.getByRole('button', { name: 'Claim', exact: true }).tap()
    const card = sheet.getByRole('article', { name: /^Claim/ })
    await expect(card).toBeVisible()
    await card.getByRole('textbox', { name: 'Comment' }).fill('Says who?')
    await card.getByRole('button', { name: 'Send' }).tap()
    await expect(card.getByRole('list', { name: 'Comments' })).toContainText('Says who?')
  })

  await test.step('the sheet says how far one is, and offers to split and merge', async () => {
    await expect(sheet.getByRole('heading', { name: /^Sentence \d+ of \d+ \d+ of \d+ settled$/ })).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Split the sentence' })).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Merge with the next' })).toBeVisible()
  })

  await test.step('a correction that is begun is kept as a draft', async () => {
    await sheet.getByRole('button', { name: 'Correct' }).tap()
    await desk.editor.getByLabel('The corrected words').fill('Engineers counted many cracks in March.')
    await desk.editor.getByRole('button', { name: 'Keep as draft' }).tap()
    await expect(desk.editor).toBeHidden()
  })

  await test.step('a correction, through the sheet', async () => {
    await sheet.getByRole('button', { name: 'Correct' }).tap()
    await desk.editor.getByLabel('The corrected words').fill('Engineers counted 41 cracks in March.')
    await desk.editor.getByRole('button', { name: 'Propose' }).tap()
    await expect(desk.sentence('Engineers counted').getByRole('insertion')).toHaveText('41')
    await expect(sheet.getByRole('article', { name: /^Correction/ })).toContainText('Proposed')
  })

  await test.step('the sheet closes, and nothing is wider than the screen still', async () => {
    await sheet.getByRole('button', { name: 'Close', exact: true }).first().tap()
    await expect(sheet).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test('on a phone neither the sheet nor the list of errors lies on the sentence it is about', async ({
  signInAs,
  article,
}) => {
  const lines = Array.from({ length: 12 }, (_, line) => `Paragraph ${line} tells of cracks in a bridge.`)
  const page = await signInAs('checker', PHONE)
  const desk = await DeskPage.open(page, await article([...lines, 'The last of all stands here.'].join('\n\n')))
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })
  const endsAbove = async (upper: Locator, lower: Locator) => {
    const [one, other] = [await upper.boundingBox(), await lower.boundingBox()]
    return one !== null && other !== null && one.y + one.height <= other.y
  }
  const last = desk.sentence('The last of all')
  await last.tap()
  await page.getByRole('button', { name: 'Mark', exact: true }).tap()
  await expect.poll(() => endsAbove(last, sheet)).toBe(true)
  await sheet.getByRole('button', { name: 'Error' }).tap()
  await expect.poll(() => endsAbove(last, page.getByRole('combobox', { name: 'Kind of error' }))).toBe(true)
})

const FILED = `Ferry to run at night

It will cost 9 crowns. Sources say the captains are tired.`

test('on a phone an editor does the whole job by touch', async ({ newPage, newsroom }) => {
  test.setTimeout(120_000)
  const page = await newPage(PHONE)
  const desk = new DeskPage(page)
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })

  await test.step('sign in', async () => {
    await page.goto('/')
    await page.getByLabel('E-mail').fill(newsroom.people.editor.email)
    await page.getByLabel('Password', { exact: true }).fill(newsroom.people.editor.password)
    await page.getByRole('button', { name: 'Sign in' }).tap()
  })

  await test.step('import', async () => {
    await page.getByRole('link', { name: 'Import' }).first().tap()
    await page.getByLabel('The story').fill(FILED)
    await page.getByRole('button', { name: 'Preview' }).tap()
    await page.getByRole('button', { name: 'Import' }).tap()
    await expect(desk.title).toHaveText('Ferry to run at night')
    await expect(desk.focused).toBeVisible()
  })

  await test.step('words that a finger selected are marked, by the code of the error', async () => {
    await selectByTouch(desk, 'Sources')
    await desk.selectionBar.getByRole('button', { name: 'Error' }).tap()
    await page.getByRole('combobox', { name: 'Kind of error' }).fill('vague')
    await page.getByRole('option', { name: /^A12/ }).tap()
    await expect(sheet.getByRole('article', { name: /^Attribution error/ })).toContainText('A12')
    await sheet.getByRole('button', { name: 'Close', exact: true }).first().tap()
  })

  await test.step('a correction is proposed and accepted', async () => {
    await desk.sentence('It will cost').tap()
    await page.getByRole('button', { name: 'Mark', exact: true }).tap()
    await sheet.getByRole('button', { name: 'Correct' }).tap()
    await desk.editor.getByLabel('The corrected words').fill('It will cost 19 crowns.')
    await desk.editor.getByRole('button', { name: 'Propose' }).tap()
    const card = sheet.getByRole('article', { name: /^Correction/ })
    await card.getByRole('button', { name: 'Correction' }).tap()
    await card.getByRole('button', { name: 'Accept' }).tap()
    await expect(card).toContainText('Accepted')
    await sheet.getByRole('button', { name: 'Close', exact: true }).first().tap()
  })

  await test.step('version 2 is frozen and asks to be read again', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('menuitem', { name: 'Freeze version 2' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Freeze version 2' })
    await dialog.getByRole('button', { name: 'Freeze version 2' }).tap()
    await expect(desk.sentence('It will cost 19 crowns.')).toHaveAttribute('data-status', 'unreviewed')
    await desk.sentence('It will cost 19 crowns.').tap()
    await desk.status('Verified').tap()
    await desk.hasStatus('It will cost 19 crowns.', 'verified')
    await expectOpenToAll(page)
  })

  await test.step('and comes as a file', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('menuitem', { name: 'Export' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText('Markdown').tap()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('link', { name: 'Download' }).tap()
    expect(await readExport(await downloading)).toContain('It will cost 19 crowns.')
  })
})

test('on a phone the sheet closes while a reason is asked for', async ({ signInAs, article, api }) => {
  const opened = await article()
  await correct(api('checker'), opened, '14', '41')
  const page = await signInAs('editor', PHONE)
  const desk = new DeskPage(page)
  await page.goto(`/articles/${opened.id}`)
  await desk.sentence('Engineers counted').tap({ position: { x: 8, y: 8 } })
  await page.getByRole('button', { name: '1 mark' }).tap()
  const sheet = page.getByRole('region', { name: 'This sentence' }).filter({ has: page.getByRole('heading') })
  const card = sheet.getByRole('article', { name: /^Correction/ })
  await card.getByRole('button', { name: 'Correction' }).tap()
  await card.getByRole('button', { name: 'Stet' }).tap()
  await expect(card.getByLabel('Why does the text stand?')).toBeVisible()
  await sheet.getByRole('button', { name: 'Close', exact: true }).first().tap()
  await expect(sheet).toBeHidden()
})

/** A browser without a screen selects nothing under a finger; this is what one tells the page that did. */
async function selectByTouch(desk: DeskPage, word: string) {
  await desk.sentence(word).evaluate((sentence, word) => {
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent?.indexOf(word) ?? -1
      if (start < 0) continue
      document.getSelection()?.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + word.length)
      return
    }
    throw new Error(`“${word}” is not in the sentence`)
  }, word)
  await expect(desk.selectionBar).toBeVisible()
}
