import { notFound } from 'next/navigation'
import { Sections } from '@/app/_people/sections'
import { may } from '@/lib/core/review/permissions'
import { requirePageActor } from '@/lib/web/page-actor'

const SECTIONS = [
  { href: '/admin', label: 'People' },
  { href: '/admin/desks', label: 'Desks' },
  { href: '/admin/findings', label: 'Findings' },
  { href: '/admin/evidence', label: 'Evidence' },
  { href: '/admin/sign-off', label: 'Sign-off' },
  { href: '/admin/log', label: 'Log' },
]

/** For those who may not, it is not there; the use-cases ask again. */
export default async function AdminLayout({ children }: { children: React.ReactNode }) {
  if (!may(await requirePageActor(), 'people:manage')) notFound()
  return (
    <Sections title="Admin" sections={SECTIONS}>
      {children}
    </Sections>
  )
}
