import type { Metadata } from 'next'
import { Panel } from '@/app/_people/panel'
import { listDesks } from '@/lib/use-cases/list-desks'
import { listPeople } from '@/lib/use-cases/list-people'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../_chrome/for-person'
import { AddPerson } from './_admin/add-person'
import { PeopleList } from './_admin/people-list'

export const metadata: Metadata = { title: 'People' }

export default forPerson(PeoplePage)

async function PeoplePage() {
  const actor = await requirePageActor()
  const [people, desks] = await loadPage(Promise.all([listPeople(actor), listDesks(actor)]))
  return (
    <Panel
      title="People"
      lead="Nobody is ever deleted, because the log speaks of them. Who leaves is disabled."
      aside={<AddPerson desks={desks.items} />}
    >
      <PeopleList people={people.items} ownId={actor.id} />
    </Panel>
  )
}
