import { expectOpenToAll } from './axe'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { correct, openNow } from './story'

test('a sentence that is typed anew comes as the words that were changed, and one undo takes all of them back', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  const desk = await DeskPage.open(await signInAs('checker'), opened)
  await desk.sentence('Engineers counted').click()
  await desk.page.keyboard.press('r')
  await desk.editor.getByLabel('The corrected words').fill('Engineers counted 41 cracks in May.')
  await desk.editor.getByLabel('Reason').fill('As in the report.')
  await desk.editor.getByRole('button', { name: 'Propose' }).click()
  await expect(desk.card('Correction')).toHaveCount(2)
  await expect(desk.saved).toBeVisible()
  const { corrections } = await openNow(api('editor'), opened)
  expect(corrections.map(({ expected, replacement, reason }) => [expected, replacement, reason])).toEqual([
    ['14', '41', 'As in the report.'],
    ['March', 'May', 'As in the report.'],
  ])
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('u')
  await expect(desk.card('Correction')).toHaveCount(0)
})

test('two wordings of the same words are alternatives: one is chosen, the other stays told and can be chosen instead', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  await correct(api('checker'), opened, '14 cracks', '41 cracks')
  const desk = await DeskPage.open(await signInAs('editor'), opened)
  await expect(desk.card('Correction')).toHaveCount(1)

  await test.step('others’ words are not changed but answered with one’s own', async () => {
    const card = await desk.openCard('Correction')
    await expect(card.getByRole('button', { name: 'Reword' })).toBeHidden()
    await card.getByRole('button', { name: 'Other words' }).click()
    await desk.editor.getByLabel('The corrected words').fill('14 small cracks')
    await desk.editor.getByRole('button', { name: 'Propose' }).click()
    await expect(desk.card('Correction')).toHaveCount(2)
  })

  await test.step('wordings of the same words know of each other', async () => {
    await correct(api('checker'), opened, '14', 'fourteen')
    await expect(desk.card('Correction', 'fourteen')).toContainText('One of 2 wordings')
    await expect(desk.card('Correction', '41')).toContainText('One of 3 wordings')
    await desk.openCard('Correction', 'fourteen')
    await expectOpenToAll(desk.page)
    await desk.card('Correction', 'fourteen').getByRole('button', { name: 'Accept' }).click()
    await expect(desk.card('Correction', 'fourteen')).toContainText('Accepted')
    await expect(desk.card('Correction', '41')).toContainText('Another wording is accepted.')
  })

  await test.step('the other can be chosen instead, in one act', async () => {
    const card = await desk.openCard('Correction', '41')
    await card.getByRole('button', { name: 'Accept instead' }).click()
    await expect(desk.card('Correction', '41')).toContainText('Accepted')
    await expect(desk.card('Correction', 'fourteen')).toContainText('Proposed')
    await expect(desk.saved).toBeVisible()
    const states = (await openNow(api('viewer'), opened)).corrections.map(({ replacement, state }) => [
      replacement,
      state,
    ])
    expect(states).toContainEqual(['41 cracks', 'accepted'])
    expect(states).toContainEqual(['fourteen', 'proposed'])
  })

  await test.step('and what was not chosen is let stand in one press', async () => {
    await desk
      .card('Correction', '41')
      .getByRole('button', { name: /^Stet the other/ })
      .click()
    await expect(desk.card('Correction', 'fourteen')).toContainText('Another wording was chosen.')
  })
})

test('an editor decides on all of a person, or on all that stands in the selected sentences', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  await correct(api('checker'), opened, '14', '41')
  await correct(api('checker'), opened, 'March', 'May')
  await correct(api('checker'), opened, 'mayor', 'Mayor')
  const desk = await DeskPage.open(await signInAs('editor'), opened)

  await test.step('all that somebody proposed, from any of their cards', async () => {
    const card = await desk.openCard('Correction', 'March')
    await card.getByRole('button', { name: 'All 3 corrections of Cem Checker' }).click()
    await desk.page.getByRole('menuitem', { name: 'Stet all 3 of Cem Checker…' }).click()
    await card.getByRole('textbox', { name: 'Why does the text stand against these 3?' }).fill('House style.')
    await card.getByRole('button', { name: 'Stet all 3' }).click()
    await expect(desk.card('Correction', 'House style.')).toHaveCount(3)
    await expect(desk.saved).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await desk.page.keyboard.press('u')
    await expect(desk.card('Correction', 'Proposed')).toHaveCount(3)
  })

  await test.step('all in the selected sentences, by the key of one', async () => {
    await desk.sentence('Engineers counted').click()
    await desk.page.keyboard.press('Escape')
    await desk.page.keyboard.press('Shift+J')
    await desk.page.keyboard.press('a')
    await expect(desk.page.getByText('2 corrections accepted').first()).toBeVisible()
    await expect(desk.saved).toBeVisible()
    const states = (await openNow(api('viewer'), opened)).corrections.map(({ expected, state }) => [expected, state])
    expect(states).toEqual([
      ['mayor', 'proposed'],
      ['14', 'accepted'],
      ['March', 'accepted'],
    ])
  })
})
