import type { Command } from 'commander'
import { database } from '../data/client'
import { protectedSources, resealSource } from '../data/reseal'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'

export function sourcesRotateKey(program: Command, terminal: Terminal) {
  program
    .command('sources')
    .description('Sources.')
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
