import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { mark } from './story'

test('somebody is asked, finds what is theirs, answers, and the one who asked closes it', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article(undefined, { title: 'The bridge' })
  await mark(api('editor'), opened, 'Nobody has closed the road.')
  const checker = await DeskPage.open(await signInAs('checker'), opened)
  const reporter = await DeskPage.open(await signInAs('reporter'), opened)
  const asked = checker.card('Query', '14 or 41?')
  const question = reporter.card('Query', '14 or 41?')

  await test.step('the checker writes a note and asks the reporter', async () => {
    await checker.mark('14 cracks', 'Comment')
    const note = checker.margin.getByRole('region', { name: 'New note' })
    await note.getByRole('textbox', { name: 'Note' }).fill('14 or 41?')
    await note.getByRole('button', { name: 'Save' }).click()
    const card = await checker.openCard('Note')
    await card.getByText('More', { exact: true }).click()
    await card.getByLabel('Ask').selectOption('Rosa Reporter')
    await expect(asked).toContainText('Open')
    await expect(asked).toContainText('For Rosa Reporter')
    await expect(asked.getByRole('button', { name: 'Answered' })).toBeHidden()
    await expect(asked.getByRole('button', { name: 'Close' })).toBeVisible()
  })

  await test.step('the reporter sees it, and with the filter nothing else', async () => {
    await expect(question).toContainText('For you')
    await expect(reporter.card('Claim')).toBeVisible()
    await reporter.page.keyboard.press('f')
    await reporter.page.getByRole('menuitemradio', { name: 'Mine' }).click()
    await reporter.page.keyboard.press('Escape')
    await expect(reporter.page.getByRole('button', { name: 'Filter: Mine' })).toBeVisible()
    await expect(question).toBeVisible()
    await expect(reporter.card('Claim')).toBeHidden()
  })

  await test.step('answers in the thread, which says so', async () => {
    const card = await reporter.openCard('Query')
    await expect(card.getByRole('button', { name: 'Answered' })).toBeVisible()
    await card.getByRole('textbox', { name: 'Comment' }).fill('41, as in the report.')
    await expect(card.getByRole('button', { name: /^Answered(?! already)/ })).toBeHidden()
    await expectOpenToAll(reporter.page)
    await card.getByRole('button', { name: /^Answer(?!ed)/ }).click()
    await expect(card.getByRole('button', { name: 'Not answered yet' })).toBeVisible()
    await expect(card.getByRole('button', { name: 'Close', exact: true })).toBeHidden()
  })

  await test.step('the checker hears of the answer, reads it, asks again and closes it', async () => {
    await expect(checker.page.getByText('Rosa Reporter answered you')).toBeVisible()
    await expect(asked).toContainText('Answered')
    await expect(asked).toContainText('41, as in the report.')
    await asked.getByRole('button', { name: 'Ask again' }).click()
    await expect(asked).toContainText('Open')
    await asked.getByRole('button', { name: 'Close' }).click()
    await expect(asked).toContainText('Closed')
    await expect(asked.getByRole('button', { name: 'Answered' })).toBeHidden()
    await expect(question).toContainText('Closed')
    await expect(question.getByRole('button', { name: 'Not answered yet' })).toBeHidden()
  })
})

test('an editor closes what somebody else asked only with a reason', async ({ signInAs, article, api, newsroom }) => {
  const opened = await article()
  const addressee = newsroom.people.reporter.id
  await mark(api('checker'), opened, '14 cracks', { kind: 'note', body: '14 or 41?', addressee })
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  const card = await desk.openCard('Query')
  await card.getByRole('button', { name: 'Close' }).click()
  await card.getByLabel('Why is this closed?').fill('Settled on the phone.')
  await desk.page.reload()
  await desk.isOpen()
  const again = await desk.openCard('Query')
  await again.getByRole('button', { name: 'Close' }).click()
  await expect(again.getByLabel('Why is this closed?')).toHaveValue('Settled on the phone.')
  await again.getByRole('button', { name: 'Close it' }).click()
  await expect(again).toContainText('Closed: Settled on the phone.')
})
