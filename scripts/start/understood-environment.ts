import { type Environment, readEnvironment } from '@/lib/env'
import { readEnvFile } from '@/lib/env-file'
import { SetUpProblem } from '../set-up-problem.mjs'

/** The environment with what the file `.env` adds; what is wrong with it is a problem of whoever set it up. */
export function understoodEnvironment(): Environment {
  readEnvFile()
  try {
    return readEnvironment(process.env)
  } catch (error) {
    throw new SetUpProblem(
      `${(error as Error).message}\nCorrect the environment and try again; docs/deploy.md lists it.`,
    )
  }
}
