import { Sections } from '@/app/_people/sections'

const SECTIONS = [
  { href: '/settings', label: 'Profile' },
  { href: '/settings/sign-in', label: 'Sign-in' },
  { href: '/settings/keys', label: 'Keys' },
  { href: '/settings/tokens', label: 'Tokens' },
]

export default function SettingsLayout({ children }: { children: React.ReactNode }) {
  return (
    <Sections title="Settings" sections={SECTIONS}>
      {children}
    </Sections>
  )
}
