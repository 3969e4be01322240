import { useState } from 'react'

/** True from the first time on that `open` was true, so that what is costly is loaded then and stays for its way out. */
export function useEverOpen(open: boolean): boolean {
  const [ever, setEver] = useState(open)
  if (open && !ever) setEver(true)
  return ever || open
}
