import type { ArticleView, FindingView } from '@/lib/schemas/views'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { press } from './keyboard'
import { openNow, sentenceOf } from './story'

/** Planted: a vague source (A12). */
const FERRY = `The council of Port Ellery voted on Monday to buy a second ferry.

Experts say the crossing will carry twice as many cars as the bridge at Lowick.`

const vague = ({ findings }: ArticleView): FindingView => {
  const found = findings.find(({ code }) => code === 'A12')
  if (!found) throw new Error('There is no vague source.')
  return found
}

/** The editor acts without a line; the checker has done the same first. Then the line is back. */
const ACTS = {
  acceptance: (desk: DeskPage) => desk.card('Finding A12').getByRole('button', { name: 'Accept it' }).click(),
  dismissal: (desk: DeskPage) => desk.card('Finding A12').getByRole('button', { name: 'Dismiss it' }).click(),
  status: (desk: DeskPage) => desk.setStatus('Experts say', 'Verified'),
}

for (const [what, act] of Object.entries(ACTS)) {
  test(`what somebody else did first is said and is not undone: ${what}`, async ({ signInAs, article, api }) => {
    const opened = await article(FERRY)
    const checker = api('checker')
    const desk = await DeskPage.open(await signInAs('editor'), opened)
    const context = desk.page.context()
    await context.setOffline(true)
    await act(desk)
    await expect(desk.page.getByRole('button', { name: /not yet saved · 1/ })).toBeVisible()
    const decision = `/articles/${opened.id}/findings/${vague(opened).id}/decision`
    if (what === 'acceptance') await checker.post(decision, { decision: 'accept' })
    if (what === 'dismissal') await checker.post(decision, { decision: 'dismiss', reason: 'They are named below.' })
    const { id } = sentenceOf(opened, 'Experts say')
    const seen = { status: 'verified', seen: 'unreviewed' }
    if (what === 'status') await checker.patch(`/articles/${opened.id}/sentences/${id}`, seen)
    const before = await openNow(checker, opened)

    await context.setOffline(false)
    await expect(desk.page.getByText('Cem Checker had already done this').first()).toBeVisible()
    await expect(desk.saved).toBeVisible()
    await press(desk.page, 'u')
    await expect(desk.page.getByText('There is nothing to undo')).toBeVisible()
    const after = await openNow(checker, opened)
    expect([after.annotations, after.findings, after.sentences]).toEqual([
      before.annotations,
      before.findings,
      before.sentences,
    ])
  })
}

test('one’s own dismissal that another has made theirs since is not undone, and that is said', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(FERRY)
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  await desk.card('Finding A12').getByRole('button', { name: 'Dismiss it' }).click()
  await expect(desk.saved).toBeVisible()
  const decision = `/articles/${opened.id}/findings/${vague(opened).id}/decision`
  await api('admin').post(decision, { decision: 'reopen' })
  await expect(desk.card('Finding A12')).toBeVisible()
  await api('checker').post(decision, { decision: 'dismiss', reason: 'They are named below.' })
  await expect(desk.card('Finding A12')).toHaveCount(0)
  await press(desk.page, 'u')
  await expect(desk.page.getByText('Cem Checker has changed this since').first()).toBeVisible()
  const { state, reason } = vague(await openNow(api('editor'), opened))
  expect([state, reason]).toEqual(['dismissed', 'They are named below.'])
})
