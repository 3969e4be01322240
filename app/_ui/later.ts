import { type ComponentType, createElement, lazy, Suspense } from 'react'
import { fetched } from './fetched'

/**
 * A component whose code is fetched when it is first drawn; nothing stands in its place until it has come. For what a
 * person opens: it is not drawn on the server. (`next/dynamic` does this too and weighs 2 kB on every page.)
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): (props: Props) => React.ReactNode {
  const part = lazy(() => fetched(load)) as ComponentType<Props>
  return (props) => createElement(Suspense, { fallback: null }, createElement(part, props))
}
