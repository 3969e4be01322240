import { existsSync } from 'node:fs'

/** Takes what a file `.env` at the top says into the environment, unless it is set already, as the server does too. */
export function readEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
