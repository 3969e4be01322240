import type { Command } from 'commander'
import { database } from '../data/client'
import { protectedSources, resealSource } from '../data/reseal'
import { giveReader, listOutOfReach } from '../use-cases/sources/give-reader'
import { machine } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'

export function sources(program: Command, terminal: Terminal) {
  const group = program.command('sources').description('Sources.')
  rotateKey(group, terminal)
  lost(group, terminal)
  nameReader(group, terminal)
}

function rotateKey(group: Command, terminal: Terminal) {
  group
    .command('rotate-key')
    .description(
      'Seal every protected source with the newest key, STET_SOURCE_KEY; STET_SOURCE_KEYS_BEFORE names those before it.',
    )
    .action(async () => {
      await openHouse(terminal)
      const ids = await protectedSources(database().read)
      let written = 0
      // Each source by itself: when the command is ended in between, every source is whole, and what is left is done by the next.
      for (const id of ids) written += await database().transact((tx) => resealSource(tx, id, true))
      terminal.print(
        `${ids.length} protected ${ids.length === 1 ? 'source is' : 'sources are'} sealed with the newest key; ${written} values were sealed anew.`,
      )
    })
}

function lost(group: Command, terminal: Terminal) {
  group
    .command('lost')
    .description('Protected sources that nobody can open any more, because all their readers have left: id, desk, day.')
    .action(async () => {
      await openHouse(terminal)
      const found = await listOutOfReach()
      if (found.length === 0) return terminal.print('Every protected source has somebody who can open it.')
      for (const { id, deskName, createdAt } of found) terminal.print(`${id}\t${deskName}\t${createdAt.slice(0, 10)}`)
    })
}

function nameReader(group: Command, terminal: Terminal) {
  group
    .command('name-reader')
    .argument('<id>', 'of a source that nobody can open any more; see stet sources lost')
    .description('Name a member of its desk on a protected source that nobody can open any more.')
    .requiredOption('--email <email>', 'of the new reader')
    .action(async (sourceId: string, { email }: { email: string }) => {
      await openHouse(terminal)
      const { name, deskName } = await giveReader(machine(), { sourceId, email })
      terminal.print(`${name} can open it now, on the desk ${deskName}.`)
    })
}
