import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { FILE_OF_OTHERS } from '@/lib/documents/read/file-of-others.fixture'
import { paragraph, run, wordFile } from '@/lib/documents/read/word-file.fixture'
import type { ArticleView } from '@/lib/schemas/views'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { comment, correct, decide, mark } from './story'

const LOOK = '<w:rFonts w:ascii="Garamond"/>'
const HEADER = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
const FILE = wordFile(
  paragraph(run('Engineers counted 14 cracks in March.', LOOK)) + paragraph(run('Nobody has closed the road.', LOOK)),
  { parts: { 'word/header1.xml': HEADER } },
)

/** Takes a copy as Word from the dialog of the desk; answers its parts by their names. */
async function download(page: Page, copy: string): Promise<(name: string) => string> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Word', exact: true }).check()
  await dialog.getByRole('radio', { name: new RegExp(`^${copy}`) }).check()
  await expect(dialog.getByText('What came as a Word file leaves as that file.')).toBeVisible()
  if (copy === 'Tracked') await expectOpenToAll(page)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Download' }).click()
  const parts = unzipSync(new Uint8Array(await readFile(await (await downloading).path())))
  await expect(dialog).toBeHidden()
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

/** Chooses a file on the page for imports. */
async function choose(page: Page, file: Uint8Array) {
  await page.goto('/import')
  const picked = { name: 'bridge.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) }
  await page.getByLabel('File', { exact: true }).setInputFiles(picked)
}

/** Imports what the preview shows. */
async function takeIn(page: Page): Promise<ArticleView> {
  const imported = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/api/v1/articles'),
  )
  await page.getByRole('button', { name: 'Import' }).click()
  return (await (await imported).json()) as ArticleView
}

test('what came as a Word file leaves as that file, with the corrections tracked and the work as comments', async ({
  signInAs,
  api,
}) => {
  const page = await signInAs('editor')
  await choose(page, FILE)
  await expect(page.getByText('Nobody has closed the road.')).toBeVisible()
  const opened = await takeIn(page)
  await decide(api('editor'), await correct(api('checker'), opened, '14', '41'), 'accept')
  await comment(api('reporter'), await mark(api('checker'), opened, 'Nobody'), 'Not even the police?')

  const desk = await DeskPage.open(page, opened)
  const tracked = await download(desk.page, 'Tracked')
  expect(tracked('word/header1.xml')).toBe(HEADER)
  expect(tracked('word/document.xml')).toMatch(
    /<w:del [^>]*w:author="Cem Checker"[^>]*><w:r><w:rPr><w:rFonts w:ascii="Garamond"\/>.*14/,
  )
  expect(tracked('word/document.xml')).toMatch(
    /<w:ins [^>]*w:author="Cem Checker"[^>]*><w:r><w:rPr><w:rFonts w:ascii="Garamond"\/>.*41/,
  )
  expect(tracked('word/comments.xml')).toBe('')

  const checking = await download(desk.page, 'Checking')
  expect(checking('word/document.xml')).toMatch(/<w:commentRangeStart [^>]*\/>.*Nobody.*<w:commentRangeEnd /)
  expect(checking('word/comments.xml')).toContain('Not even the police?')

  const checked = await download(desk.page, 'Checked')
  expect(checked('word/document.xml')).toContain('41')
  expect(checked('word/document.xml')).not.toMatch(/<w:(?:ins|del) /)
})

test('what others did in a Word file comes in as proposals and threads, and goes out with what we decided', async ({
  signInAs,
}) => {
  const page = await signInAs('editor')
  await choose(page, FILE_OF_OTHERS)
  await page.getByRole('radio', { name: 'As it was, with them as proposals' }).click()
  await expect(page.getByText('2 changes and 1 comment by 2 people will be proposals and threads.')).toBeVisible()
  await expect(page.getByText('Nobody has ever closed the road.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Engineers counted 14 cracks in March.')
  await expectOpenToAll(page)
  const opened = await takeIn(page)
  const desk = await DeskPage.open(page, opened)

  await test.step('each stands there by who made it, and nobody may reword it', async () => {
    const thread = await desk.openCard('Note', 'Who counted?')
    await expect(thread).toContainText('Bo Ede (file)')
    await expect(thread).toContainText('The council.')
    const number = await desk.openCard('Correction', '41')
    await expect(number).toContainText('Bo Ede (file)')
    await expect(number.getByRole('button', { name: 'Reword' })).toBeHidden()
    await number.getByRole('button', { name: /^Accept/ }).click()
    await expect(desk.card('Correction', '41')).toContainText('Accepted')
  })

  await test.step('the file that leaves has theirs, once, and the accepted one in the checked copy', async () => {
    const tracked = await download(page, 'Tracked')
    expect(tracked('word/document.xml').match(/<w:(?:ins|del) [^>]*w:author="(?:Bo Ede|Cy Fox)"/g)).toHaveLength(3)
    expect(tracked('word/comments.xml').match(/Who counted\?/g)).toHaveLength(1)
    const checked = await download(page, 'Checked')
    expect(checked('word/document.xml')).toContain('41')
    expect(checked('word/document.xml')).not.toMatch(/<w:(?:ins|del) /)
  })
})
