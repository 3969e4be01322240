import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Door } from '@/app/_people/door'
import { setUpState } from '@/lib/use-cases/set-up'
import { pageActor } from '@/lib/web/page-actor'
import { safeNext } from '@/lib/web/path-header'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const target = safeNext(typeof next === 'string' ? next : undefined)
  if (await pageActor()) redirect(target)
  if ((await setUpState('')) !== 'done') redirect('/setup')
  return (
    <Door title="Sign in">
      <SignInForm next={target} />
    </Door>
  )
}
