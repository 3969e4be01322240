import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { AttemptLimit } from './attempt-limit'

const HOUR = 60 * 60

/**
 * For what asks a signed-in person for their password, in the field `current`: whoever found the browser open cannot
 * guess it there. Anything else that is refused is not a guess.
 */
export function limitPasswordGuesses<Input, Result>(change: (actor: Actor, input: Input) => Promise<Result>) {
  const guesses = new AttemptLimit({ name: 'current-password', attempts: 5, window: HOUR / 4, longestBlock: 4 * HOUR })
  return async (actor: Actor, input: Input): Promise<Result> => {
    await guesses.take(actor.id)
    const forgive = () => guesses.succeed(actor.id, { forget: true })
    try {
      const result = await change(actor, input)
      await forgive()
      return result
    } catch (error) {
      if (!isWrongGuess(error)) await forgive()
      throw error
    }
  }
}

const isWrongGuess = (error: unknown) =>
  error instanceof AppError &&
  Array.isArray(error.extra.errors) &&
  error.extra.errors.some(({ field }: { field?: unknown }) => field === 'current')
