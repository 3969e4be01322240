import { CodeMissing } from './fetched'
import { type Line, realLine } from './line'
import { type ToastMessage, toast } from './toast'

interface Circumstances {
  line?: Line
  /** Milliseconds after which what somebody pressed is not done any more: they may have gone on to something else. */
  latest?: number
}

/**
 * Does with fetched code what somebody has just asked for; or, without a line, does not and says so. What opens on the
 * screen may wait for the line, as `fetched` has it: an act that did would be done when nobody expects it.
 */
export async function withCode<Module>(
  load: () => Promise<Module>,
  use: (module: Module) => unknown,
  { line = realLine, latest = 5000 }: Circumstances = {},
): Promise<void> {
  let module: Module
  try {
    module = await inTime(loadNow(load, line), latest)
  } catch (error) {
    if (error instanceof CodeMissing) tellOldPage('That was not done.')
    else if (error instanceof NotNow) toast(NO_LINE, 'no-line')
    else throw error
    return
  }
  await use(module)
}

/** The server has other code than this page, as after an upgrade: says so, and leads to a fresh page. */
export function tellOldPage(description?: string): void {
  const action = { label: 'Load it again', onPress: () => window.location.reload() }
  toast({ title: 'This page is older than Stet', description, action, timeout: 0 }, 'old-page')
}

const NO_LINE: ToastMessage = {
  title: 'That was not done: the server cannot be reached',
  description: 'Try again when the line is back.',
  tone: 'danger',
}

class NotNow extends Error {}

/** What fails once while the server answers is tried once more. */
async function loadNow<Module>(load: () => Promise<Module>, line: Line): Promise<Module> {
  try {
    return await load()
  } catch {
    if (!(await line.answers())) throw new NotNow()
    return await load().catch((cause) => {
      throw new CodeMissing({ cause })
    })
  }
}

function inTime<Value>(value: Promise<Value>, latest: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotNow()), latest)
    value.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
