import type { Command } from 'commander'
import * as desks from '../schemas/desks'
import { addDesk } from '../use-cases/add-desk'
import { machine } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

export function deskAdd(program: Command, terminal: Terminal) {
  program
    .command('desk')
    .description('Desks: teams, and the walls around their articles.')
    .command('add')
    .description('Open a desk. It has no members yet.')
    .argument('<name>', 'such as Politics')
    .action(async (typed: string) => {
      await openHouse(terminal)
      const { name } = await addDesk(machine(), understood(desks.addDesk.input, { name: typed }))
      terminal.print(`Opened the desk ${name}.`)
    })
}
