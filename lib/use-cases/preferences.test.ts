import { beforeAll, expect, test } from 'vitest'
import { DEFAULT_PREFERENCES } from '../core/people/preferences'
import { onEachEngine } from '../data/on-each-engine'
import { signedIn } from './house.fixture'
import { readPreferences, savePreferences } from './preferences'

onEachEngine('preferences', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })

  test('are the defaults at first', async () =>
    expect(await readPreferences(await signedIn('checker'))).toEqual(DEFAULT_PREFERENCES))

  test('what is not given stays', async () => {
    const ana = await signedIn('checker')
    await savePreferences(ana, { keys: { claim: 'w', undo: null } })
    await savePreferences(ana, { theme: 'dark' })
    expect(await readPreferences(ana)).toEqual({
      ...DEFAULT_PREFERENCES,
      keys: { claim: 'w', undo: null },
      theme: 'dark',
    })
  })

  test('keys are replaced as a whole', async () => {
    const ana = await signedIn('checker')
    await savePreferences(ana, { keys: { claim: 'w' } })
    expect(await savePreferences(ana, { keys: { undo: 'z' } })).toMatchObject({ keys: { undo: 'z' } })
  })

  test('are one’s own', async () => {
    await savePreferences(await signedIn('checker'), { theme: 'dark' })
    expect(await readPreferences(await signedIn('checker'))).toMatchObject({ theme: 'auto' })
  })
})
