import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { pdfPages } from '@/lib/documents/source/pdf-file.fixture'
import type { SourceView } from '@/lib/schemas/sources'
import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { mark, openNow, placeOf, sentenceOf } from './story'

const STORY = `The road over the bridge is closed. “We counted 41 cracks in the north pier,” said Ada Holm. “The ferry will run every hour,” said Paul Loe.

The council has known of the cracks since 1988, its own report says.`
const TRANSCRIPT = `ADA HOLM: We counted 14 cracks in the north pier, and nobody had looked since 1988.

PAUL LOE: The ferry will run every hour, if the weather lets it.`
const REPORT = [['The bridge was looked at in 1988.', 'Cracks were found in the north pier then.']]
const NEWS = `<!doctype html><html lang="en"><head><title>Ferry to run – The Harbour Post</title></head><body><article>
<h1>Ferry to run</h1><p>${'The town waits for the ferry, and the harbour has been made ready for it. '.repeat(12)}</p>
<p>“The ferry will run every hour,” said Paul Loe.</p></article></body></html>`

/** Serves one page on this machine while the test lasts. */
async function serve(html: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/ferry`, stop: () => server.close() }
}

async function addSource(page: Page, way: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) {
  await page.getByRole('button', { name: 'Add a source' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a source' })
  await dialog.getByLabel('How does it come?').selectOption(way)
  await fill(dialog)
  await dialog.getByRole('button', { name: 'Add the source' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'All sources' }).click()
}

test('an article with three sources: all quotes compared, one mended by a key, each sentence with its evidence', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(STORY, { title: 'The bridge' })
  await mark(api('checker'), opened, '“We counted 41 cracks in the north pier,”', {
    kind: 'quote',
    speaker: 'Ada Holm',
  })
  const { page } = await DeskPage.open(await signInAs('checker'), opened)
  const news = await serve(NEWS)

  await test.step('the sources are one key from the desk', async () => {
    await page.keyboard.press('s')
    await expect(page.getByText('Nothing to check against yet')).toBeVisible()
    await expectOpenToAll(page)
  })

  await test.step('a transcript, a PDF and a web page are added', async () => {
    await addSource(page, 'Paste its words', async (dialog) => {
      await dialog.getByLabel('Words').fill(TRANSCRIPT)
      await dialog.getByLabel('Title').fill('The hearing')
    })
    const pdf = Buffer.from(await pdfPages(REPORT))
    await addSource(page, 'Upload a file', async (dialog) => {
      await dialog.getByLabel('File').setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: pdf })
      await dialog.getByLabel('Title').fill('Report of 1988')
    })
    await addSource(page, 'Fetch a web page', (dialog) => dialog.getByLabel('Address').fill(news.address))
    await expect(page.getByRole('listitem').filter({ hasText: 'Ferry to run' })).toContainText('Web page')
    await expectOpenToAll(page)
  })
  news.stop()

  await test.step('every quote has been compared, and the altered one is mended by one key', async () => {
    await page.getByRole('link', { name: 'Quotes' }).click()
    await expect(page.getByText('2 quotes: 1 verbatim, 1 altered. 2 want a decision.')).toBeVisible()
    const altered = page.getByRole('listitem').filter({ hasText: 'cracks in the north pier' })
    await expect(altered.locator('del')).toHaveText('41')
    await expect(altered.locator('ins')).toHaveText('14')
    await expect(altered).toContainText('The source has another number.')
    await expectOpenToAll(page)
    await page.keyboard.press('r')
    await expect(altered.getByRole('button', { name: 'Correction proposed' })).toBeDisabled()
    await expect(page.getByText('1 wants a decision.')).toBeVisible()
    const [correction] = (await openNow(api('editor'), opened)).corrections
    expect(correction).toMatchObject({ expected: '41', replacement: '14', errorCode: 'Q1' })
  })

  await test.step('the way from the quote to its place in the source', async () => {
    await page.keyboard.press('o')
    await expect(page.getByRole('heading', { name: 'The hearing' })).toBeVisible()
    await expect(page.locator('[data-shown]')).toHaveText('We counted 14 cracks in the north pier')
  })

  await test.step('a sentence names the paragraph of the PDF that it rests on, by keyboard', async () => {
    await page.getByRole('button', { name: 'All sources' }).click()
    await page.getByRole('button', { name: /The council has known/ }).click()
    await page.getByRole('button', { name: 'Report of 1988', exact: true }).click()
    await page.getByRole('paragraph').filter({ hasText: 'The bridge was looked at in 1988.' }).press('Enter')
    await page.keyboard.press('v')
    const evidence = page.getByRole('region', { name: 'Evidence for the sentence in focus' })
    await expect(evidence).toContainText('Supports')
    await expect(evidence).toContainText('page 1')
    await expect(page.getByRole('button', { name: /The council has known/ })).toContainText('2')
    await expectOpenToAll(page)
  })

  await test.step('what was taken away comes back', async () => {
    await page.getByRole('button', { name: 'Take this evidence away' }).click()
    await expect(page.getByRole('region', { name: 'Evidence for the sentence in focus' })).toBeHidden()
    await page
      .getByRole('dialog', { name: 'The evidence was taken away.' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(page.getByRole('region', { name: 'Evidence for the sentence in focus' })).toBeVisible()
  })
})

test('a protected source is not there for a second checker, nor for an admin', async ({ signInAs, article, api }) => {
  const opened = await article(STORY, { title: 'The bridge' })
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}/sources`)
  await addSource(page, 'Paste its words', async (dialog) => {
    await dialog.getByLabel('Words').fill('The heliotrope memo says that the bridge will fall.')
    await dialog.getByLabel('Title').fill('Heliotrope memo')
    await dialog.getByLabel('Terms').selectOption('Background')
    await expect(dialog.getByText('Protected: for everybody but you it will not be there')).toBeVisible()
  })
  await expect(page.getByText('Background, known to one person')).toBeVisible()

  const { items } = await api('checker').get<{ items: SourceView[] }>(`/articles/${opened.id}/sources`)
  const id = items[0]?.id ?? ''
  const { start, end } = placeOf(opened, 'The road')
  await api('checker').post(`/articles/${opened.id}/evidence`, {
    ...{ sourceId: id, start, end, exact: 'The road', locator: { start: 4, end: 14 }, note: 'heliotrope' },
  })
  for (const who of ['admin', 'editor'] as const) {
    await test.step(`not for the ${who}`, async () => {
      const other = await signInAs(who)
      await other.goto(`/articles/${opened.id}/sources?source=${id}`)
      await expect(other.getByText('Nothing to check against yet')).toBeVisible()
      for (const path of [`sources`, `matches`, `log`, `export?format=json&copy=tracked`, `export?format=html`, ``]) {
        const { text } = await api(who).request('GET', `/articles/${opened.id}/${path}`)
        expect(text, path).not.toMatch(/heliotrope/i)
        expect(text, path).not.toContain(id)
      }
      expect((await api(who).request('GET', `/sources/${id}`)).status).toBe(404)
      expect((await api(who).request('GET', '/sources?q=heliotrope')).text).not.toContain(id)
      await other.goto(`/articles/${opened.id}/history`)
      await expect(other.getByRole('heading', { name: 'History' })).toBeVisible()
      await expect(other.getByText('source')).toBeHidden()
    })
  }
})

test('a reader of the desk sees what rests on what', async ({ signInAs, article, api }) => {
  const opened = await article(STORY, { title: 'The bridge' })
  const given = { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT }
  const { id } = await api('checker').post<SourceView>('/sources', given)
  const sentenceId = sentenceOf(opened, 'The road').id
  const body = { sourceId: id, sentenceId, locator: { start: 10, end: 30 }, stance: 'contradicts' }
  await api('checker').post(`/articles/${opened.id}/evidence`, body)
  const page = await signInAs('viewer')
  await page.goto(`/articles/${opened.id}/sources`)
  await expect(page.getByRole('region', { name: 'Evidence for the sentence in focus' })).toContainText('Contradicts')
  await expect(page.getByRole('button', { name: 'Add a source' })).toBeHidden()
})

test('the card of a quote says what it rests on, and leads there', async ({ signInAs, article, api }) => {
  const opened = await article(STORY, { title: 'The bridge' })
  const quote = await mark(api('checker'), opened, '“The ferry will run every hour,”', { kind: 'quote' })
  const given = { articleId: opened.id, title: 'The hearing', text: TRANSCRIPT }
  const { id } = await api('checker').post<SourceView>('/sources', given)
  const start = TRANSCRIPT.indexOf('The ferry')
  const body = { sourceId: id, annotationId: quote.id, locator: { start, end: start + 31 }, stance: 'partly' }
  await api('checker').post(`/articles/${opened.id}/evidence`, body)
  const page = await signInAs('checker')
  await page.goto(`/articles/${opened.id}#${quote.id}`)
  await expect(page.getByText('In part')).toBeVisible()
  const card = page.getByRole('complementary', { name: 'Marks and corrections' })
  await card.getByRole('link', { name: 'The hearing' }).click()
  await expect(page.locator('[data-shown]')).toContainText('The ferry will run every hour')
})

test('the pages that a story links to are proposed as its sources', async ({ signInAs, api }) => {
  const text = `The ferry is to run, [the Post says](http://127.0.0.1:9/ferry). The town waits.`
  const { id } = await api('editor').post<{ id: string }>('/articles', { text, format: 'markdown', title: 'The ferry' })
  const page = await signInAs('checker')
  await page.goto(`/articles/${id}/sources`)
  const links = page.getByRole('region', { name: 'Links in the story' })
  await expect(links).toContainText('127.0.0.1:9/ferry')
  await links.getByRole('button', { name: 'Fetch and keep it' }).click()
  await expect(page.getByText('Web pages are not served on port 9. Check the address.').last()).toBeVisible()
  await expect(links).toContainText('127.0.0.1:9/ferry')
})
