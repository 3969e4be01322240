import type { Metadata } from 'next'
import { readPreferences } from '@/lib/use-cases/preferences'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { KeySettings } from '../_settings/key-settings'

export const metadata: Metadata = { title: 'Keys' }

export default forPerson(KeysPage)

async function KeysPage() {
  const { keys } = await readPreferences(await requirePageActor())
  return <KeySettings saved={keys} />
}
