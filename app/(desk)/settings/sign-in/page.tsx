import type { Metadata } from 'next'
import { Panel, PanelBox } from '@/app/_people/panel'
import { listSessions } from '@/lib/use-cases/own-sessions'
import { readProfile } from '@/lib/use-cases/profile'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { PasswordForm } from '../_settings/password-form'
import { SessionList } from '../_settings/session-list'
import { SignOutEverywhere } from '../_settings/sign-out-everywhere'

export const metadata: Metadata = { title: 'Sign-in' }

export default forPerson(SecurityPage)

async function SecurityPage() {
  const actor = await requirePageActor()
  const [{ items }, { email }] = await Promise.all([listSessions(actor), readProfile(actor)])
  return (
    <>
      <Panel
        title="Password"
        lead="A new one signs out every other browser. Tokens go on working; revoke them one by one."
      >
        <PanelBox>
          <PasswordForm email={email} />
        </PanelBox>
      </Panel>
      <Panel
        title="Where you are signed in"
        lead="A browser stays signed in for thirty days."
        aside={<SignOutEverywhere />}
      >
        <SessionList sessions={items} now={Date.now()} />
      </Panel>
    </>
  )
}
