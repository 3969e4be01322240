import { type Command, Option } from 'commander'
import type { Actor } from '../core/review/actor'
import { ROLES } from '../core/review/vocabulary'
import * as people from '../schemas/people'
import { addDesk } from '../use-cases/add-desk'
import { addPerson } from '../use-cases/add-person'
import { addMember } from '../use-cases/change-members'
import { listDesks } from '../use-cases/list-desks'
import { machine } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly email: string
  readonly name: string
  readonly role: string
  readonly desk?: string
}

/** What the first desk is called when nobody says. */
const FIRST_DESK = 'Newsroom'

export function userAdd(program: Command, terminal: Terminal) {
  program
    .command('user')
    .description('People of the house.')
    .command('add')
    .description('Let somebody in. Their password is read from standard input: at least 12 characters.')
    .requiredOption('--email <email>', 'what they sign in with')
    .requiredOption('--name <name>', 'how others see them')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option(
      '--desk <name>',
      'a desk they join, opened when there is none of that name (default: the only desk there is)',
    )
    .action(async (options: Options) => {
      await openHouse(terminal)
      const password = await terminal.readSecret(`Password for ${options.email}: `)
      const { email, name, role } = understood(people.addPerson.input, { ...options, password })
      const actor = machine()
      const { person } = await addPerson(actor, { email, name, role, password })
      const desk = await joinDesk(actor, person.id, options.desk)
      terminal.print(`Added ${name} <${email}>, ${role}${desk ? `, on the desk ${desk}` : ', on no desk yet'}.`)
    })
}

/** Answers the name of the desk that was joined. */
async function joinDesk(actor: Actor, personId: string, wanted: string | undefined): Promise<string | undefined> {
  const { items: desks } = await listDesks(actor)
  if (wanted === undefined && desks.length > 1) return undefined
  const known = wanted === undefined ? desks[0] : desks.find(({ id, name }) => id === wanted || sameName(name, wanted))
  const desk = known ?? (await addDesk(actor, { name: wanted ?? FIRST_DESK }))
  await addMember(actor, { deskId: desk.id, personId })
  return desk.name
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase()
