import type { Actor } from '../core/review/actor'
import { AttemptLimit } from './attempt-limit'

const guesses = new AttemptLimit({ name: 'current-password', attempts: 5, window: 15 * 60, longestBlock: 4 * 60 * 60 })

/** For what asks a signed-in person for their password: whoever found the browser open cannot guess it there. */
export const limitPasswordGuesses =
  <Input, Result>(useCase: (actor: Actor, input: Input) => Promise<Result>) =>
  async (actor: Actor, input: Input): Promise<Result> => {
    await guesses.take(actor.id)
    const result = await useCase(actor, input)
    await guesses.succeed(actor.id, { forget: true })
    return result
  }
