import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
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

test('what came as a Word file leaves as that file, with the corrections tracked and the work as comments', async ({
  signInAs,
  api,
}) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  const buffer = Buffer.from(FILE)
  const picked = { name: 'bridge.docx', mimeType: 'application/octet-stream', buffer }
  await page.getByLabel('File', { exact: true }).setInputFiles(picked)
  await expect(page.getByText('Nobody has closed the road.')).toBeVisible()
  const imported = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/api/v1/articles'),
  )
  await page.getByRole('button', { name: 'Import' }).click()
  const opened = (await (await imported).json()) as ArticleView
  await decide(api('editor'), await correct(api('checker'), opened, '14', '41'), 'accept')
  await comment(api('reporter'), await mark(api('checker'), opened, 'Nobody'), 'Not even the police?')

  const desk = await DeskPage.open(page, opened)
  const download = async (copy: string) => {
    await desk.page.getByRole('button', { name: 'Export' }).click()
    const dialog = desk.page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: 'Word', exact: true }).check()
    await dialog.getByRole('radio', { name: new RegExp(`^${copy}`) }).check()
    await expect(dialog.getByText('What came as a Word file leaves as that file.')).toBeVisible()
    if (copy === 'Tracked') await expectOpenToAll(desk.page)
    const downloading = desk.page.waitForEvent('download')
    await dialog.getByRole('link', { name: 'Download' }).click()
    const parts = unzipSync(new Uint8Array(await readFile(await (await downloading).path())))
    await expect(dialog).toBeHidden()
    return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  }

  const tracked = await download('Tracked')
  expect(tracked('word/header1.xml')).toBe(HEADER)
  expect(tracked('word/document.xml')).toMatch(
    /<w:del [^>]*w:author="Cem Checker"[^>]*><w:r><w:rPr><w:rFonts w:ascii="Garamond"\/>.*14/,
  )
  expect(tracked('word/document.xml')).toMatch(
    /<w:ins [^>]*w:author="Cem Checker"[^>]*><w:r><w:rPr><w:rFonts w:ascii="Garamond"\/>.*41/,
  )
  expect(tracked('word/comments.xml')).toBe('')

  const checking = await download('Checking')
  expect(checking('word/document.xml')).toMatch(/<w:commentRangeStart [^>]*\/>.*Nobody.*<w:commentRangeEnd /)
  expect(checking('word/comments.xml')).toContain('Not even the police?')

  const checked = await download('Checked')
  expect(checked('word/document.xml')).toContain('41')
  expect(checked('word/document.xml')).not.toMatch(/<w:(?:ins|del) /)
})
