'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/**
 * The way to another page of the house. The link of the router would bring 3 kB to every page that has a header, the
 * review desk first of all; of what it does these are the lines a header needs. The page is fetched ahead as soon as
 * somebody points at the link or comes to it by keyboard, not because it is on screen, which it always is.
 */
export function PageLink({ href, ...rest }: React.ComponentProps<'a'> & { href: string }) {
  const router = useRouter()
  const fetchAhead = () => router.prefetch(href)
  const go = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    router.push(href)
  }
  return <a {...rest} href={href} onPointerEnter={fetchAhead} onFocus={fetchAhead} onClick={go} />
}

/** Any other press is the browser's: a new tab, a new window, saving the page. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
