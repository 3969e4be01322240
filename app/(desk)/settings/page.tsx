import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { Panel, PanelBox } from '@/app/_people/panel'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { readTheme, THEME_COOKIE } from '@/app/_ui/theme'
import { readPreferences } from '@/lib/use-cases/preferences'
import { readProfile } from '@/lib/use-cases/profile'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../_chrome/for-person'
import { DeskChoices } from './_settings/desk-choices'
import { ProfileForm } from './_settings/profile-form'
import styles from './_settings/settings.module.css'
import { ThemeChoice } from './_settings/theme-choice'

export const metadata: Metadata = { title: 'Settings' }

export default forPerson(ProfilePage)

async function ProfilePage() {
  const actor = await requirePageActor()
  const profile = await readProfile(actor)
  const { offersEvidence, showsSources } = await readPreferences(actor)
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  const { label, meaning } = ROLE_WORDS[profile.role]
  return (
    <>
      <Panel title="You">
        <PanelBox>
          <ProfileForm name={profile.name} />
          <dl className={styles.facts}>
            <dt>E-mail</dt>
            <dd>{profile.email}</dd>
            <dt>Role</dt>
            <dd>
              {label}. <span className={styles.quiet}>{meaning}</span>
            </dd>
            <dt>Desks</dt>
            <dd>
              {profile.desks.length > 0
                ? profile.desks.map(({ name }) => name).join(', ')
                : 'None yet: an admin can add you to one.'}
            </dd>
          </dl>
        </PanelBox>
      </Panel>
      <Panel title="Theme" lead="Here, and wherever you sign in next.">
        <PanelBox>
          <ThemeChoice theme={theme} />
        </PanelBox>
      </Panel>
      <Panel title="At the desk" lead="What the review desk shows to you.">
        <DeskChoices saved={{ offersEvidence, showsSources }} />
      </Panel>
    </>
  )
}
