import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { Toaster } from './_ui/on-every-page'
import { readTheme, THEME_COOKIE } from './_ui/theme'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Stet', template: '%s · Stet' },
  description: 'The desk where editors check an article before it is published.',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
}

/** The theme is known before the first paint because the server writes it on the root element. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body>
        {children}
        <Toaster />
      </body>
    </html>
  )
}
