import type { Page } from '@playwright/test'
import type { ArticleView } from '@/lib/schemas/views'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { paste } from './paste'

const story = (page: Page) => page.getByLabel('The story')
const preview = (page: Page) => page.getByRole('button', { name: 'Preview' })
const give = (page: Page, name: string, content: Buffer | string, mimeType = 'application/octet-stream') =>
  page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(content) })

/** What is refused, and words of the sentence that says why. */
const REFUSED: readonly (readonly [what: string, name: string, content: Buffer, says: RegExp])[] = [
  ['an empty file', 'story.txt', Buffer.from(''), /empty|no text|nothing/i],
  ['white space', 'story.md', Buffer.from(' \n\n '), /empty|no text|nothing/i],
  ['a PDF that is called .docx', 'story.docx', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'), /PDF/],
  ['a PDF that is called .txt', 'story.txt', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'), /PDF/],
  [
    'a picture that is called .html',
    'story.html',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    /PNG|picture|text/i,
  ],
  [
    'a broken Word file',
    'story.docx',
    Buffer.from('504b0304deadbeefdeadbeef', 'hex'),
    /broken|damaged|cannot|could not/i,
  ],
  ['more than 10 MB', 'story.txt', Buffer.alloc(11 * 1024 * 1024, 'unstorable '), /10 MB/],
  ['more than two million characters', 'story.txt', Buffer.alloc(3_000_000, 'unstorable '), /two million characters/],
]

test('what cannot be read is refused in plain words, and a paste stays where it is', async ({ signInAs, api }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await paste(story(page), { text: 'A parchment that lingers.\n\nIt is still here.' })
  for (const [what, name, content, says] of REFUSED) {
    await test.step(what, async () => {
      await give(page, name, content)
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(says)
      await expect(story(page)).toHaveValue('A parchment that lingers.\n\nIt is still here.')
    })
  }
  await page.reload()
  await expect(story(page)).toHaveValue('A parchment that lingers.\n\nIt is still here.')
  const found = (q: string) => api('editor').get<{ total: number }>('/articles', { state: 'all', q })
  for (const words of ['unstorable', 'parchment lingers', 'PDF-1.7']) expect((await found(words)).total).toBe(0)
  await preview(page).click()
  await expect(page.getByRole('list', { name: 'Blocks' })).toContainText('It is still here.')
})

test('a paste outlives a reload, and a way back from the preview', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await paste(story(page), { text: 'Ferry to run\n\nIt starts in June.' })
  await page.reload()
  await expect(story(page)).toHaveValue('Ferry to run\n\nIt starts in June.')
  await preview(page).click()
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(story(page)).toHaveValue('Ferry to run\n\nIt starts in June.')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(preview(page)).toBeDisabled()
})

test('a rich paste keeps bold, italics and links, on the way to the desk too', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await paste(story(page), {
    text: 'Rain in the north\n\nIt rained all day, says the met office.',
    html: '<h1>Rain in the north</h1><p>It <b>rained</b> <i>all day</i>, says <a href="https://met.example/today">the met office</a>.</p>',
  })
  await expect(page.getByText('Pasted with its formatting')).toBeVisible()
  await preview(page).click()
  await expect(page.getByTitle('https://met.example/today')).toHaveText('the met office')
  await page.getByRole('button', { name: 'Import' }).click()
  const desk = new DeskPage(page)
  await desk.isOpen()
  await expect(desk.title).toHaveText('Rain in the north')
  await expect(desk.text.getByRole('strong')).toHaveText('rained')
  await expect(desk.text.getByRole('emphasis')).toHaveText('all day')
  const link = desk.text.getByRole('link', { name: 'the met office' })
  await expect(link).toHaveAttribute('href', 'https://met.example/today')
  await expect(link).toHaveAttribute('rel', /noopener/)
})

test('a block is given another type or left out before the import', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await paste(story(page), { text: 'Rain in the north\n\nIt rained all day.\n\nThe sea\n\nIt was high.' })
  await preview(page).click()
  await page.getByLabel('Type of block 3').selectOption('subhead')
  await page.getByLabel('Type of block 2').selectOption('Leave out')
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await preview(page).click()
  await expect(page.getByLabel('Type of block 2')).toHaveValue('left-out')
  await page.getByLabel('Title').fill('A title of our own')
  await page.getByRole('button', { name: 'Import' }).click()
  const desk = new DeskPage(page)
  await desk.isOpen()
  await expect(desk.text.getByRole('heading', { name: 'The sea' })).toBeVisible()
  await expect(desk.text).not.toContainText('It rained all day.')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'A title of our own' }).first()).toBeVisible()
})

const HOSTILE = `<h1>Rain</h1>
<p onclick="alert(1)" style="background:url(https://evil.example/style)">It <b onmouseover="alert(2)">rained</b>.</p>
<script>alert(3)</script><img src="https://evil.example/pixel" onerror="alert(4)"><svg onload="alert(5)"></svg>
<iframe src="https://evil.example/frame"></iframe><link rel="stylesheet" href="https://evil.example/sheet">
<p>See <a href="javascript:alert(6)">the report</a> and <a href=" java\nscript:alert(7)">the other</a>.</p>
<p>&lt;script&gt;alert(8)&lt;/script&gt; and &lt;img src=x onerror=alert(9)&gt; are only words.</p>`

test('nothing of an imported page is run, shown as it pleases, or fetched', async ({ signInAs, api }) => {
  const page = await signInAs('editor')
  const dialogs: string[] = []
  const foreign: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  page.context().on('request', (request) => {
    if (/evil\.example/.test(request.url())) foreign.push(request.url())
  })
  await page.goto('/import')
  await give(page, 'rain.html', HOSTILE, 'text/html')
  await expect(page.getByRole('heading', { name: 'What Stet reads' })).toBeVisible()
  await page.getByRole('button', { name: 'Import' }).click()
  const desk = new DeskPage(page)
  await desk.isOpen()
  await expect(desk.text).toContainText('<script>alert(8)</script> and <img src=x onerror=alert(9)> are only words.')
  await desk.sentence('rained').click()
  await desk.sentence('rained').hover()
  for (const name of ['the report', 'the other']) await expect(desk.text.getByRole('link', { name })).toHaveCount(0)
  await expect(
    desk.text.locator('script, img, svg, iframe, [onclick], [onmouseover], [style*="background"]'),
  ).toHaveCount(0)
  const { items } = await api('editor').get<{ items: Pick<ArticleView, 'id'>[] }>('/articles', { q: 'Rain' })
  for (const format of ['html', 'markdown']) {
    const file = await api('editor').request('GET', `/articles/${items[0]?.id}/export`, { query: { format } })
    expect(file.text).not.toMatch(/(?<!\\)<(script|img)|javascript:|onclick|evil\.example/i)
  }
  expect([dialogs, foreign]).toEqual([[], []])
})

test('a text that is on the desk already is said to be, with the way to it, and can be imported all the same', async ({
  signInAs,
  article,
}) => {
  const text = 'Two herons came back to the weir. The miller counted them twice.'
  const { id } = await article(text, { title: 'Herons at the weir' })
  const page = await signInAs('editor')
  await page.goto('/import')
  await paste(story(page), { text })
  await preview(page).click()
  const told = page.getByRole('status').filter({ hasText: 'This text is on the desk already' })
  await expect(told.getByRole('link', { name: 'Herons at the weir' })).toHaveAttribute('href', `/articles/${id}`)
  await page.getByRole('button', { name: 'Import all the same' }).click()
  await new DeskPage(page).isOpen()
  expect(page.url()).not.toContain(id)
})

test('a text with tracked changes is read as they made it, or as it was before them', async ({ signInAs }) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  const blocks = page.getByRole('list', { name: 'Blocks' })
  await give(page, 'bridge.md', 'The bridge is {--safe--}{++closed++}.')
  await expect(blocks).toContainText('The bridge is closed.')
  const choice = page.getByRole('group', { name: 'It holds tracked changes. Read it' })
  await expect(choice.getByRole('radio', { name: 'With its changes made' })).toBeChecked()
  await expectOpenToAll(page)
  await choice.getByRole('radio', { name: 'As it was before them' }).click()
  await expect(blocks).toContainText('The bridge is safe.')
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('article', { name: 'Article', exact: true })).toContainText('The bridge is safe.')
})
