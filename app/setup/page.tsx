import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Door } from '@/app/_people/door'
import { Banner } from '@/app/_ui/banner'
import { setUpState } from '@/lib/use-cases/set-up'
import { SetUpForm } from './set-up-form'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetUpPage({ searchParams }: PageProps<'/setup'>) {
  const { token } = await searchParams
  const given = typeof token === 'string' ? token : ''
  const state = await setUpState(given)
  if (state === 'done') redirect('/sign-in')
  if (state === 'ready') {
    return (
      <Door title="Set up your newsroom" lead="You become the first admin, and then let the others in.">
        <SetUpForm token={given} />
      </Door>
    )
  }
  return (
    <Door title="Set up your newsroom">
      <Banner tone="warning" title={given ? 'This set-up address is no longer good' : 'The set-up address is needed'}>
        <p>
          When it starts, Stet prints an address that holds for one set-up. Open the newest one. To get another, stop
          Stet and start it again.
        </p>
      </Banner>
    </Door>
  )
}
