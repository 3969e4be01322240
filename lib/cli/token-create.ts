import type { Command } from 'commander'
import * as me from '../schemas/me'
import { createToken } from '../use-cases/own-tokens'
import { machine } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly email: string
  readonly name: string
}

export function tokenCreate(program: Command, terminal: Terminal) {
  program
    .command('token')
    .description('Bearer tokens of the HTTP API.')
    .command('create')
    .description('Make a token and print it, this once. Whoever has it acts as that person.')
    .requiredOption('--email <email>', 'whose token it is')
    .option('--name <name>', 'what it is for', 'command line')
    .action(async (options: Options) => {
      await openHouse(terminal)
      const { name } = understood(me.createToken.input, { name: options.name })
      const { token } = await createToken(machine(), { name, forEmail: options.email })
      terminal.print(token)
    })
}
