import type { Page } from '@playwright/test'
import type { ArticleView } from '@/lib/schemas/views'
import type { Api } from './api'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import type { Member } from './newsroom'
import { readExport } from './read-export'
import { comment, correct, decide, mark, STORY } from './story'

const TITLE = 'Bridge “stays open”: 50/50?'
const FILED = `${TITLE}\n\n${STORY}`

/** “14” has become “41”; that “March” becomes “April” is only proposed; that “Nobody” becomes “No one” was refused. */
const HELD: Readonly<Record<string, Readonly<Record<string, { has: RegExp; not: RegExp }>>>> = {
  Word: {
    Checked: { has: />41<|counted 41 cracks in March/, not: /w:del |w:ins |April|No one/ },
    Clean: { has: /counted 14 cracks in March/, not: /w:del |w:ins |counted 41|>41</ },
    Tracked: {
      has: /<w:del [^>]*w:author="Cem Checker"[^>]*>.*14.*<w:ins [^>]*>.*41.*March.*April/s,
      not: /No one/,
    },
    Checking: { has: /Checking copy.*“14” becomes “41”.*House style\./s, not: /<w:ins / },
  },
  HTML: {
    Checked: { has: /counted 41 cracks in March/, not: /<script|<del|<ins|April|No one/ },
    Clean: { has: /counted 14 cracks in March/, not: /<script|<del|<ins|counted 41/ },
    Tracked: {
      has: /<del[^>]*>14<\/del>\s*<ins[^>]*>41<\/ins>.*<del[^>]*>March<\/del>\s*<ins[^>]*>April<\/ins>/s,
      not: /No one|<script/,
    },
    Checking: {
      has: /Still open:.*<del data-state="accepted"[^>]*>14<\/del><ins[^>]*>41<\/ins>.*Which mayor\?.*House style\./s,
      not: /<script/,
    },
  },
  PDF: {
    Checked: { has: /counted 41 cracks in March.*Page 1 of 1/, not: /April|No one/ },
    Clean: { has: /counted 14 cracks in March/, not: /counted 41/ },
    Tracked: { has: /counted 14 ?41 cracks in March ?April.*Corrections 1\. 14 41/, not: /No one/ },
    Checking: { has: /Checking copy.*Still open:.*Which mayor\?.*“14” becomes “41”.*House style\./, not: /undefined/ },
  },
  Markdown: {
    Checked: { has: /counted 41 cracks in March/, not: /\{[-+~]|April|No one/ },
    Clean: { has: /counted 14 cracks in March/, not: /\{[-+~]|counted 41/ },
    Tracked: { has: /(\{--14--\}\{\+\+41\+\+\}|\{~~14~>41~~\}).*April/, not: /No one/ },
  },
  'Plain text': {
    Checked: { has: /counted 41 cracks in March/, not: /April|No one/ },
    Clean: { has: /counted 14 cracks in March/, not: /counted 41/ },
  },
  JSON: {
    Checked: { has: /counted 41 cracks in March/, not: /No one has/ },
    Clean: { has: /counted 14 cracks in March/, not: /counted 41/ },
    Tracked: { has: /counted 14 cracks.*"replacement": ?"41"/s, not: /No one has/ },
    Checking: { has: /Which mayor\?.*"replacement": ?"No one"/s, not: /counted 41/ },
  },
  NITF: {
    Checked: {
      has: /<correction info="[^"]*should have said “41”.*<du-key version="2".*counted 41 cracks in March/s,
      not: /April|No one/,
    },
    Clean: { has: /<du-key version="1".*counted 14 cracks in March/s, not: /counted 41/ },
  },
  'NewsML-G2': {
    Checked: {
      has: /version="2".*<edNote>[^<]*should have said “41”.*counted 41 cracks in March/s,
      not: /April|No one/,
    },
    Clean: { has: /version="1".*counted 14 cracks in March/s, not: /counted 41/ },
  },
  ninjs: {
    Checked: {
      has: /"version": "2".*"edNote": "[^"]*should have said “41”.*counted 41 cracks in March/s,
      not: /April|No one/,
    },
    Clean: { has: /"version": "1".*counted 14 cracks in March/s, not: /counted 41/ },
  },
  CSV: {
    Checked: { has: /kind,name,sentence.*counted 41 cracks/s, not: /No one/ },
    Checking: { has: /claim,C1,2,The mayor/, not: /counted 41/ },
  },
  'Web Annotation': { Clean: { has: /AnnotationPage.*Which mayor\?/s, not: /No one/ } },
  ClaimReview: { Clean: { has: /ClaimReview.*Mostly true/s, not: /Which mayor/ } },
}

const NAMED =
  /^Bridge “stays open” 50 50 v1( checked| tracked| checking)?\.(docx|pdf|html|md|txt|json|csv|annotations\.json|claims\.json|nitf\.xml|newsml\.xml|ninjs\.json)$/

/** What holds the work whatever the copy, and with it what was said in the house. */
const WITH_THREADS = ['JSON', 'Web Annotation']

/** Opens the dialog, takes a format and a copy, and answers the file that comes. */
async function download(page: Page, format: string, copy: string) {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  await dialog.getByRole('radio', { name: new RegExp(`^${copy}`) }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Download' }).click()
  const file = await downloading
  await expect(dialog).toBeHidden()
  return { name: file.suggestedFilename(), content: await readExport(file) }
}

/** One correction accepted, one proposed, one refused, and a claim about which the reporter asks something. */
async function withWork(api: (member: Member) => Api, opened: ArticleView) {
  const claim = await mark(api('checker'), opened, 'The mayor', { verdict: 'mostly-true' })
  await comment(api('reporter'), claim, 'Which mayor?')
  await decide(api('editor'), await correct(api('checker'), opened, '14', '41'), 'accept')
  await correct(api('checker'), opened, 'March', 'April')
  await decide(api('editor'), await correct(api('checker'), opened, 'Nobody', 'No one'), 'stet', 'House style.')
}

for (const [format, copies] of Object.entries(HELD)) {
  test(`the dialog offers ${format}, and each copy holds what it says`, async ({ signInAs, article, api }) => {
    const opened = await article(FILED, { title: TITLE })
    await withWork(api, opened)
    const { page } = await DeskPage.open(await signInAs('editor'), opened)
    for (const [copy, { has, not }] of Object.entries(copies)) {
      await test.step(copy, async () => {
        const { name, content } = await download(page, format, copy)
        expect(name).toMatch(NAMED)
        expect(content).toMatch(has)
        expect(content).not.toMatch(not)
        if (!WITH_THREADS.includes(format) && copy !== 'Checking')
          expect(content, 'what was said in the house').not.toContain('Which mayor?')
      })
    }
  })
}

test('plain text cannot be tracked, and the dialog says why and what is left out', async ({ signInAs, article }) => {
  const { page } = await DeskPage.open(await signInAs('editor'), await article(FILED, { title: TITLE }))
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Plain text' }).check()
  const tracked = dialog.getByRole('radio', { name: /^Tracked/ })
  await expect(tracked).toBeDisabled()
  await expect(tracked).toHaveAccessibleName('Tracked plain text cannot show what is struck out')
  await expect(dialog.getByText('Left out: statuses, marks, comments, sources and evidence.')).toBeVisible()
  await expectOpenToAll(page)
})

test('an older version is exported as it was', async ({ signInAs, article, api }) => {
  const opened = await article(FILED, { title: TITLE })
  await decide(api('editor'), await correct(api('checker'), opened, '14', '41'), 'accept')
  await api('editor').post(`/articles/${opened.id}/versions`)
  const { page } = await DeskPage.open(await signInAs('editor'), opened)
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const version = dialog.getByRole('combobox', { name: 'Version' })
  await expect(version.getByRole('option')).toHaveText(['Version 2 (newest)', 'Version 1'])
  await version.selectOption('Version 1')
  await page.keyboard.press('Escape')
  const { name, content } = await download(page, 'Plain text', 'Clean')
  expect(name).toBe('Bridge “stays open” 50 50 v1.txt')
  expect(content).toContain('counted 14 cracks')
})

test('who is not an editor is offered no export', async ({ signInAs, article }) => {
  const { page } = await DeskPage.open(await signInAs('checker'), await article())
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
})
