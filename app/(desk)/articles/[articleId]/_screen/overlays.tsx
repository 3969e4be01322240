'use client'

import dynamic from 'next/dynamic'
import { fetched } from '@/app/_ui/fetched'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { PARTS } from './parts'
import type { Panel } from './screen-state'
import { useFromDesk } from './use-from-desk'
import { useScreen } from './use-screen'

const ConflictNotices = dynamic(() => fetched(PARTS.conflicts), { ssr: false })
const GoneNotice = dynamic(() => fetched(PARTS.gone), { ssr: false })
const ExportDialog = dynamic(() => fetched(PARTS.exporting), { ssr: false })
const FreezeDialog = dynamic(() => fetched(PARTS.freezing), { ssr: false })
const KeysDialog = dynamic(() => fetched(PARTS.keys), { ssr: false })
const SplitDialog = dynamic(() => fetched(PARTS.splitting), { ssr: false })
const ErrorPicker = dynamic(() => fetched(PARTS.errors), { ssr: false })

/** What opens above the page. Each is fetched when it is first wanted and stays for its way out. */
export function Overlays() {
  const isWanted = {
    export: useWanted('export'),
    freeze: useWanted('freeze'),
    keys: useWanted('keys'),
    split: useWanted('split'),
  }
  const isPicking = useEverOpen(useScreen(({ picking }) => picking !== null))
  const hasConflicts = useFromDesk(({ conflicts }) => conflicts.length > 0)
  const isGone = useFromDesk((state) => state.isGone)
  return (
    <>
      {hasConflicts && <ConflictNotices />}
      {isGone && <GoneNotice />}
      {isWanted.export && <ExportDialog />}
      {isWanted.freeze && <FreezeDialog />}
      {isWanted.keys && <KeysDialog />}
      {isWanted.split && <SplitDialog />}
      {isPicking && <ErrorPicker />}
    </>
  )
}

const useWanted = (panel: Panel) => useEverOpen(useScreen((state) => state.panel === panel))
