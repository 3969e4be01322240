import type { Metadata } from 'next'
import { listPeople } from '@/lib/use-cases/list-people'
import { readSignOffRules } from '@/lib/use-cases/sign-off-rules'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { SignOffRules } from '../_sign-off/sign-off-rules'

export const metadata: Metadata = { title: 'Sign-off' }

export default forPerson(SignOffPage)

async function SignOffPage() {
  const actor = await requirePageActor()
  const { items } = await loadPage(listPeople(actor))
  const people = items.map(({ id, name, disabled }) => ({ id, name, disabled }))
  return <SignOffRules saved={await loadPage(readSignOffRules(actor))} people={people} />
}
