'use client'

import dynamic from 'next/dynamic'
import { fetched } from '@/app/_ui/fetched'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import type { Panel } from './screen-state'
import { useFromDesk } from './use-from-desk'
import { useScreen } from './use-screen'

const ConflictNotices = dynamic(() => fetched(() => import('./conflict-notice')), { ssr: false })
const GoneNotice = dynamic(() => fetched(() => import('./gone-notice')), { ssr: false })
const ExportDialog = dynamic(() => fetched(() => import('./export-dialog')), { ssr: false })
const FreezeDialog = dynamic(() => fetched(() => import('./freeze-dialog')), { ssr: false })
const KeysDialog = dynamic(() => fetched(() => import('./keys-dialog')), { ssr: false })
const SplitDialog = dynamic(() => fetched(() => import('./split-dialog')), { ssr: false })
const ErrorPicker = dynamic(() => fetched(() => import('./error-picker')), { ssr: false })

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
