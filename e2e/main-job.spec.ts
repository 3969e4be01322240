import type { Page } from '@playwright/test'
import { DeskPage } from './desk-page'
import { expect, fillSignIn, test } from './fixtures'
import type { Person } from './newsroom'
import { paste } from './paste'
import { readExport } from './read-export'

const TITLE = 'Harbour bridge stays open despite cracks'
const FILED = `${TITLE}

By Rosa Reporter

PORT HALDEN, March 3 (Coast Wire) — The old harbour bridge is safe, the mayor said on Monday. “It has stood for ninety years,” said Ada Holm, the city engineer.

Inspectors counted 14 cracks in the spring. Experts say the number is normal.

Nobody has closed the road. The council meets on Friday.`

/** What a file of version 2 has to hold, and must not: “14” has become “41”, and “Nobody has” was left to stand. */
const EXPORTS: readonly (readonly [format: string, copy: string, has: RegExp, not: RegExp])[] = [
  ['Plain text', 'Checked', /counted 41 cracks.*Nobody has closed/s, /14 cracks/],
  ['Markdown', 'Checked', /^# Harbour bridge.*counted 41 cracks/ms, /14/],
  ['HTML', 'Checked', /<h1[^>]*>Harbour bridge.*counted 41 cracks/s, /<script|<del/],
  ['JSON', 'Checked', /"text": "Harbour[^\n]*counted 41 cracks/, /"text": "Harbour[^\n]*counted 14/],
  ['Word', 'Checked', /41/, /w:del /],
  // What became version 2 is shown on the words of version 1.
  ['Word', 'Tracked', /<w:del .*14.*<w:ins .*41/s, /No one/],
]

test('a story goes by mouse from the paste to a corrected copy in every format', async ({ newPage, newsroom }) => {
  test.setTimeout(120_000)
  const { editor, checker, reporter } = newsroom.people
  const editing = await newPage()
  await signIn(editing, editor)

  await test.step('the editor pastes it, looks at the preview and imports it', async () => {
    await editing.getByRole('link', { name: 'Import' }).first().click()
    await paste(editing.getByLabel('The story'), { text: FILED })
    await editing.getByRole('button', { name: 'Preview' }).click()
    await expect(editing.getByRole('heading', { name: 'What Stet reads' })).toBeVisible()
    const blocks = editing.getByRole('list', { name: 'Blocks' }).getByRole('listitem')
    await expect(blocks).toHaveCount(6)
    await expect(blocks.first().getByRole('combobox')).toHaveValue('headline')
    await expect(editing.getByLabel('Title')).toHaveValue(TITLE)
    await expect(editing.getByLabel('Written by')).toHaveValue(reporter.id)
    await editing.getByRole('button', { name: 'Import' }).click()
  })
  const desk = new DeskPage(editing)
  await desk.isOpen()
  await expect(desk.title).toHaveText(TITLE)

  const checking = await newPage()
  await signIn(checking, checker)
  await checking.getByRole('link', { name: TITLE }).first().click()
  const checkerDesk = new DeskPage(checking)
  await checkerDesk.isOpen()

  await test.step('the checker goes through the sentences and sets what each is', async () => {
    await checkerDesk.setStatus('It has stood', 'Verified')
    await checkerDesk.setStatus('Inspectors counted', 'Disputed')
    await checkerDesk.setStatus('Experts say', 'Needs source')
    await checkerDesk.setStatus('Nobody has closed', 'Verified')
    await checkerDesk.setStatus('The council meets', 'No claim')
    await checkerDesk.hasStatus('It has stood', 'verified')
    await checkerDesk.hasStatus('Inspectors counted', 'disputed')
    await checkerDesk.hasStatus('Experts say', 'needs-source')
    await checkerDesk.hasStatus('The council meets', 'no-claim')
    await expect(checking.getByText(/^3 of \d+ settled$/)).toBeVisible()
  })

  await test.step('marks a claim, a quote with its speaker, and an attribution error by its code', async () => {
    await checkerDesk.mark('The old harbour bridge is safe', 'Claim')
    await expect(checkerDesk.card('Claim')).toBeVisible()
    await checkerDesk.mark('It has stood for ninety years', 'Quote')
    const speaker = checkerDesk.card('Quote').getByLabel('Speaker')
    await speaker.fill('Ada Holm')
    await speaker.press('Enter')
    await checkerDesk.mark('Experts say', 'Error')
    await checking.getByRole('combobox', { name: 'Kind of error' }).fill('vague')
    await checking.getByRole('option', { name: /^A12/ }).click()
    await expect(checkerDesk.card('Attribution error')).toContainText('A12')
  })

  await test.step('asks, gets an answer, and closes the thread', async () => {
    const error = await checkerDesk.openCard('Attribution error')
    await checkerDesk.say(error, 'Which experts?')
    await expect(checkerDesk.saved).toBeVisible()
    const reporting = await newPage()
    await signIn(reporting, reporter)
    await reporting.getByRole('link', { name: TITLE }).first().click()
    const reporterDesk = new DeskPage(reporting)
    await reporterDesk.isOpen()
    const asked = await reporterDesk.openCard('Attribution error')
    await expect(asked).toContainText('Which experts?')
    await reporterDesk.say(asked, 'The two who wrote the report.')
    await expect(error).toContainText('The two who wrote the report.')
    await error.getByRole('button', { name: 'Resolve' }).click()
    await expect(error.getByRole('button', { name: 'Reopen' })).toBeVisible()
  })

  await test.step('proposes two corrections in place', async () => {
    await checkerDesk.correct('14', '41', 'The report says 41.')
    await checkerDesk.correct('Nobody has', 'No one has')
    const sentence = checkerDesk.sentence('Inspectors counted')
    await expect(sentence.getByRole('deletion')).toHaveText('14')
    await expect(sentence.getByRole('insertion')).toHaveText('41')
    await expect(checkerDesk.saved).toBeVisible()
  })

  await test.step('the editor accepts one and lets the text stand at the other, with a reason', async () => {
    const good = await desk.openCard('Correction', '41')
    await good.getByRole('button', { name: 'Accept' }).click()
    await expect(good).toContainText('Accepted')
    const needless = await desk.openCard('Correction', 'No one')
    await needless.getByRole('button', { name: 'Stet' }).click()
    await needless.getByLabel('Why does the text stand?').fill('Both are house style.')
    await needless.getByRole('button', { name: 'Stet' }).click()
    await expect(desk.card('Correction', 'No one')).toContainText('Both are house style.')
  })

  await test.step('freezes version 2, where the changed sentence asks to be read again', async () => {
    await editing.getByRole('button', { name: 'Freeze' }).click()
    const dialog = editing.getByRole('dialog', { name: 'Freeze version 2' })
    await expect(dialog).toContainText('1 accepted correction will be made')
    await dialog.getByRole('button', { name: 'Freeze version 2' }).click()
    await expect(editing.getByRole('button', { name: 'Version 2' })).toBeVisible()
    const changed = desk.sentence('Inspectors counted 41 cracks')
    await expect(changed).toHaveAttribute('data-status', 'unreviewed')
    const note = editing.getByRole('region', { name: 'Changed words' })
    await expect(note).toContainText('Changed in version 2 by Cem Checker')
    await expect(note).toContainText('Before, Cem Checker set it to disputed')
    await expect(note.getByRole('deletion')).toHaveText('14')
    await desk.hasStatus('It has stood', 'verified')
    await expect(desk.card('Quote')).toContainText('Ada Holm')
    await expect(checkerDesk.sentence('Inspectors counted 41 cracks')).toBeVisible()
  })

  for (const [format, copy, has, not] of EXPORTS) {
    await test.step(`exports it: ${format}, ${copy}`, async () => {
      await editing.getByRole('button', { name: 'Export' }).click()
      const dialog = editing.getByRole('dialog', { name: 'Export' })
      await dialog.getByRole('radio', { name: format, exact: true }).check()
      await dialog.getByRole('radio', { name: new RegExp(`^${copy}`) }).check()
      const downloading = editing.waitForEvent('download')
      await dialog.getByRole('link', { name: 'Download' }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toMatch(/^Harbour bridge stays open despite cracks v2/)
      const content = await readExport(download)
      expect(content).toMatch(has)
      expect(content).not.toMatch(not)
      await expect(dialog).toBeHidden()
    })
  }
})

async function signIn(page: Page, { email, password }: Person) {
  await page.goto('/')
  await fillSignIn(page, email, password)
  await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible()
}
