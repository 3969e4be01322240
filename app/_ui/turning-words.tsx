import { lazy, Suspense } from 'react'
import { fetched } from './fetched'

const TurningSigns = lazy(() => fetched(() => import('./turning-signs')))

const TURNS = /\p{Bidi_Control}/u

/**
 * Words as they are, with a sign to see wherever a character turns their direction. The sign is drawn and not written:
 * it is not selected, copied or counted. Few texts have any, so what draws them is fetched for those, and until it has
 * come their words stand without.
 */
export function turningWords(text: string): React.ReactNode {
  if (!TURNS.test(text)) return text
  return (
    <Suspense fallback={text}>
      <TurningSigns text={text} />
    </Suspense>
  )
}
