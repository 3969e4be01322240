// Read by Nodes that are too old for the rest, so it keeps to what Node 12 can parse and imports nothing.

const OLDEST = [20, 19]

/** Ends the process with a sentence when this Node is too old; `retry` is the command to type afterwards. */
export function requireNode(version, retry) {
  const numbers = version.split('.').map(Number)
  if (numbers[0] > OLDEST[0] || (numbers[0] === OLDEST[0] && numbers[1] >= OLDEST[1])) return
  console.error(`Stet needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`)
  console.error(`Install a newer one from https://nodejs.org and type ${retry} again.`)
  process.exit(1)
}
