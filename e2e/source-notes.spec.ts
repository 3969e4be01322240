import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'

const STORY = `The tunnel is shut.[^1]

Nobody knew of the cost.[^2]

[^1]: Minutes of the harbour board, 3 March
[^2]: Ask Ivo again`

test('what the reporter noted beside the story is proposed as its sources: one becomes one, another is dismissed', async ({
  signInAs,
  api,
}) => {
  const { id } = await api('editor').post<{ id: string }>('/articles', {
    text: STORY,
    format: 'markdown',
    title: 'The tunnel',
  })
  const page = await signInAs('checker')
  await page.goto(`/articles/${id}/sources`)
  const notes = page.getByRole('region', { name: 'Notes of the reporter' })
  const minutes = notes.getByRole('listitem').filter({ hasText: 'Minutes of the harbour board' })
  const ask = notes.getByRole('listitem').filter({ hasText: 'Ask Ivo again' })

  await test.step('each stands with its sentence', async () => {
    await expect(minutes).toContainText('The tunnel is shut')
    await expect(ask).toContainText('Nobody knew of the cost')
    await expectOpenToAll(page)
  })

  await test.step('one becomes a source that supports its sentence', async () => {
    await minutes.getByRole('button', { name: 'Make it a source' }).click()
    await expect(page.getByText('The note is a source now, and its sentence rests on it.')).toBeVisible()
    await expect(minutes).toBeHidden()
    await expect(page.getByRole('button', { name: /The tunnel is shut/ })).toContainText('supports this')
    const { items } = await api('checker').get<{ items: { title: string }[] }>(`/articles/${id}/sources`)
    expect(items.map(({ title }) => title)).toEqual(['Minutes of the harbour board, 3 March'])
  })

  await test.step('another is dismissed, and that can be taken back', async () => {
    await ask.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notes.getByText('Dismissed notes (1)')).toBeVisible()
    await page.reload()
    await notes.getByText('Dismissed notes (1)').click()
    await ask.getByRole('button', { name: 'Take back' }).click()
    await expect(ask.getByRole('button', { name: 'Make it a source' })).toBeVisible()
  })
})
