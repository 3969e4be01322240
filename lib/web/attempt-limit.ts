import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../core/app-error'

interface Limit {
  readonly name: string
  /** How many attempts are free in one window. */
  readonly attempts: number
  /** Seconds; also the length of the first block, which doubles each time within a day up to `longestBlock`. */
  readonly window: number
  readonly longestBlock: number
}

const DAY = 86_400
const BLOCKED_FOR_GOOD = 1_000_000

/**
 * Counts attempts by key in this process. An attempt is counted before it is looked at, so that many at once count as
 * many; `succeed` takes it back.
 */
export class AttemptLimit {
  private readonly attempts: RateLimiterMemory
  private readonly blocks: RateLimiterMemory

  constructor(private readonly limit: Limit) {
    this.attempts = new RateLimiterMemory({
      keyPrefix: limit.name,
      points: limit.attempts,
      duration: limit.window,
    })
    this.blocks = new RateLimiterMemory({ keyPrefix: `${limit.name}-blocks`, points: BLOCKED_FOR_GOOD, duration: DAY })
  }

  /** Throws `rate-limited` when there were too many already. Counts nothing. */
  async look(key: string): Promise<void> {
    const now = await this.attempts.get(key)
    if (now && now.consumedPoints > this.limit.attempts) throw tooMany(now.msBeforeNext / 1000)
  }

  /** Throws `rate-limited`, and says in how many minutes to come again, when there were too many. */
  async take(key: string): Promise<void> {
    try {
      await this.attempts.consume(key)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const isFirst = refused.consumedPoints === this.limit.attempts + 1
      throw tooMany(isFirst ? await this.block(key) : refused.msBeforeNext / 1000)
    }
  }

  /** This attempt was a good one: with `forget` all before it are forgiven, too. */
  async succeed(key: string, { forget }: { forget: boolean }): Promise<void> {
    if (!forget) await this.attempts.reward(key)
    else await Promise.all([this.attempts.delete(key), this.blocks.delete(key)])
  }

  private async block(key: string): Promise<number> {
    const { consumedPoints } = await this.blocks.penalty(key)
    const seconds = Math.min(this.limit.window * 2 ** (consumedPoints - 1), this.limit.longestBlock)
    await this.attempts.block(key, seconds)
    return seconds
  }
}

function tooMany(seconds: number): AppError {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return new AppError(
    'rate-limited',
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    {
      retryAfter: Math.ceil(seconds),
    },
  )
}
