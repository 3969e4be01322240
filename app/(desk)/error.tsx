'use client'

import { PageFailed } from '../_ui/on-every-page'

/** Inside the house the way to every other part stays. */
export default function ErrorPage(props: React.ComponentProps<typeof PageFailed>) {
  return <PageFailed {...props} />
}
