import { useEffect } from 'react'
import { CodeMissing } from './fetched'
import { realLine } from './line'

const KEY = 'stet:fresh-page'
/** A page that was fetched anew and failed again so soon would fail once more. Milliseconds. */
const TOO_SOON = 60_000

/** Where a part of the page could not be fetched, fetches the whole page anew as soon as the server answers. */
export function useFreshPage(error: Error) {
  useEffect(() => {
    if (!(error instanceof CodeMissing)) return
    let isWanted = true
    const start = async () => {
      for (let tries = 0; isWanted && !(await realLine.answers()); tries++) await realLine.chance(tries)
      if (isWanted && isLongAgo()) window.location.reload()
    }
    void start()
    return () => {
      isWanted = false
    }
  }, [error])
}

function isLongAgo(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    sessionStorage.setItem(KEY, String(Date.now()))
    return Date.now() - last > TOO_SOON
  } catch {
    return false
  }
}
