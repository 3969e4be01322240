import { readFileSync } from 'node:fs'
import { machine } from '@/lib/cli/actor'
import { type Actor, makeActor } from '@/lib/core/review/actor'
import { addDesk } from '@/lib/use-cases/add-desk'
import { addPerson } from '@/lib/use-cases/add-person'
import { addMember } from '@/lib/use-cases/change-members'
import { importArticle } from '@/lib/use-cases/import-article'
import { act } from './act'
import { floodBarrier } from './flood-barrier'
import { hospitalWing } from './hospital-wing'
import { DESKS, PEOPLE, type Who } from './newsroom'
import { nightBuses } from './night-buses'
import type { Story } from './steps'

interface Newcomer {
  readonly email: string
  readonly password: string
  readonly role: string
}

/** Opens the desks, lets everybody in, imports the articles and does the work on them. Answers who can sign in. */
export async function fillNewsroom(): Promise<readonly Newcomer[]> {
  const deskIds = new Map<string, string>()
  for (const name of DESKS) deskIds.set(name, (await addDesk(machine(), { name })).id)
  const newcomers: Newcomer[] = []
  const actors = {} as Record<Who, Actor>
  for (const who of Object.keys(PEOPLE) as Who[]) {
    const { name, role, desks } = PEOPLE[who]
    const { person, password } = await addPerson(machine(), { email: `${who}@stet.example`, name, role })
    const own = desks.flatMap((desk) => deskIds.get(desk) ?? [])
    for (const deskId of own) await addMember(machine(), { deskId, personId: person.id })
    actors[who] = makeActor({ id: person.id, name, role, deskIds: own, via: 'command-line' })
    newcomers.push({ email: person.email, password: password ?? '', role })
  }
  for (const story of [floodBarrier, hospitalWing, nightBuses]) await tell(actors, story)
  return newcomers
}

async function tell(actors: Readonly<Record<Who, Actor>>, { file, desk, importedBy, writer, date, steps }: Story) {
  const text = readFileSync(`prisma/demo/${file}`, 'utf8')
  const given = { text, format: 'markdown' as const, desk, writerId: actors[writer].id, date }
  const { id } = await importArticle(actors[importedBy], given)
  for (const step of steps) await act(actors, id, step)
}
