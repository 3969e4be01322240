import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { mark, openNow } from './story'

/** Words of this journey's own: the library holds the claims of every other journey, too. */
const WORD = `Zander${Date.now()}`
const FIRST = `The ${WORD} ferry carried 412 people in March. The captain was pleased.`
const AGAIN = `A new pier is planned. In March 412 people were carried by the ${WORD} ferry, the company says.`
const OTHER = `The ${WORD} ferry carried 500 people in March. Nobody counted.`
const REVIEW = {
  '@type': 'ClaimReview',
  url: `https://checks.example/${WORD}`,
  claimReviewed: `The ${WORD} lighthouse has not been lit since 1988.`,
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  datePublished: '2026-03-04',
  reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
  itemReviewed: { '@type': 'Claim', author: { name: 'Paul Loe' } },
}

test('a claim is checked once: its verdict is offered where it comes again, and stands in the library', async ({
  signInAs,
  article,
  api,
}) => {
  const page = await signInAs('checker')

  await test.step('a claim gets its verdict and its explanation', async () => {
    const first = await article(FIRST, { title: 'The ferry' })
    await DeskPage.open(page, first)
    await page.keyboard.press('c')
    const verdict = page.getByLabel('Verdict')
    await verdict.focus()
    await verdict.selectOption('Mostly true')
    const explanation = page.getByLabel('Explanation')
    await explanation.fill('The log of the ferry names 409.')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await explanation.press('Control+Enter')
    await expect(page.getByText(/^Checked by/)).toBeVisible()
    await expect
      .poll(async () => (await openNow(api('checker'), first)).annotations[0])
      .toMatchObject({ verdict: 'mostly-true', explanation: 'The log of the ferry names 409.' })
    await expectOpenToAll(page)
  })

  await test.step('another number is another claim', async () => {
    await mark(api('checker'), await article(OTHER, { title: 'Five hundred' }), OTHER.split('. ')[0] ?? '')
  })

  await test.step('on another article it is offered, and taken over by one key', async () => {
    const again = await article(AGAIN, { title: 'The pier' })
    await DeskPage.open(page, again)
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    const offers = page.getByRole('region', { name: 'Checked before' })
    await expect(offers).toContainText('The log of the ferry names 409.')
    await expect(offers).not.toContainText('500')
    await expectOpenToAll(page)
    await expect(offers.getByRole('button', { name: 'Take over' })).toBeVisible()
    await page.keyboard.press('t')
    await expect(page.getByLabel('Verdict')).toHaveValue('mostly-true')
    await expect(page.getByText('taken over from an earlier check')).toBeVisible()
    const marked = async () => (await openNow(api('checker'), again)).annotations[0]
    await expect.poll(marked).toMatchObject({ verdict: 'mostly-true', takenFrom: expect.any(String) })
    await page.keyboard.press('u')
    await expect(page.getByLabel('Verdict')).toHaveValue('')
    await expect.poll(marked).toMatchObject({ verdict: null, explanation: null, takenFrom: null })
  })

  await test.step('the library finds it by its words', async () => {
    await page.getByRole('link', { name: 'Claims' }).click()
    await expect(page.getByRole('heading', { name: 'Claims', level: 1 })).toBeVisible()
    await page.keyboard.press('/')
    await expect(page.getByLabel('Search claims')).toBeFocused()
    await page.keyboard.type(`${WORD} 409`)
    const rows = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
    await expect(rows.filter({ hasText: 'Mostly true' })).toHaveCount(1)
    await expect(page.getByText('1 claim', { exact: true })).toBeVisible()
    await expectOpenToAll(page)
    await page.getByLabel('Verdict').selectOption('False')
    await expect(page.getByText('No claim matches')).toBeVisible()
    await page.getByRole('link', { name: 'Show all claims' }).click()
  })

  await test.step('a published fact-check is looked at, and comes in', async () => {
    await page.getByRole('button', { name: 'Import fact-checks' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import fact-checks' })
    await dialog.getByLabel('How do they come?').selectOption('Paste it')
    await dialog.getByLabel(/ClaimReview/).fill(JSON.stringify([REVIEW, { ...REVIEW, url: 'nowhere' }]))
    await dialog.getByRole('button', { name: 'Look what is in it' }).click()
    await expect(dialog.getByText('1 new fact-check, 0 changed, 0 there already, 1 refused.')).toBeVisible()
    await expectOpenToAll(page)
    await dialog.getByRole('button', { name: 'Import 1 fact-check' }).click()
    await expect(dialog).toBeHidden()
    await page.getByLabel('Search claims').fill(`${WORD} lighthouse`)
    await expect(page.getByText('1 claim', { exact: true })).toBeVisible()
    const row = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
    await expect(row).toContainText('Rated “False (1, 1 to 5)”')
    await expect(row).toContainText('Harbour Checks')
  })

  await test.step('for a person of another desk there is none of it', async () => {
    const other = await signInAs('stranger')
    await other.goto(`/claims?q=${WORD}`)
    await expect(other.getByText('No claim matches')).toBeVisible()
  })
})
