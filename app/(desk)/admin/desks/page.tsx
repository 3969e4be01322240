import type { Metadata } from 'next'
import { listDesks } from '@/lib/use-cases/list-desks'
import { listPeople } from '@/lib/use-cases/list-people'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { DeskPanel } from '../_admin/desk-panel'
import { DesksHead } from '../_admin/desks-head'

export const metadata: Metadata = { title: 'Desks' }

export default forPerson(DesksPage)

async function DesksPage() {
  const actor = await requirePageActor()
  const [desks, people] = await loadPage(Promise.all([listDesks(actor), listPeople(actor)]))
  const active = people.items.filter(({ disabled }) => !disabled)
  return (
    <>
      <DesksHead isEmpty={desks.items.length === 0} />
      {desks.items.map((desk) => (
        <DeskPanel key={desk.id} desk={desk} people={active} ownId={actor.id} />
      ))}
    </>
  )
}
