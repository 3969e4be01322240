import { expect, test } from 'vitest'
import { AppError } from '../core/app-error'
import { makeActor } from '../core/review/actor'
import { limitPasswordGuesses } from './limit-password-guesses'

const ana = makeActor({ id: 'ana', name: 'Ana', role: 'checker', deskIds: [], via: 'session' })
const ben = makeActor({ ...ana, id: 'ben' })
const refused = (field: string) => new AppError('invalid', `${field} is refused.`, { errors: [{ field, message: '' }] })
const change = () =>
  limitPasswordGuesses(async (_, outcome: 'done' | 'current' | 'password') => {
    if (outcome !== 'done') throw refused(outcome)
  })

test('the sixth wrong guess is not looked at', async () => {
  const changePassword = change()
  for (let n = 0; n < 5; n++) await expect(changePassword(ana, 'current')).rejects.toThrow('current is refused.')
  await expect(changePassword(ana, 'done')).rejects.toThrow('Too many attempts.')
  await changePassword(ben, 'done')
})

test('a new password that is too weak is not a guess', async () => {
  const changePassword = change()
  for (let n = 0; n < 9; n++) await expect(changePassword(ana, 'password')).rejects.toThrow('password is refused.')
})
