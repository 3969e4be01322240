/** Quotations and lists inside one another; deeper ones bring the parser to its knees. */
const DEEPEST = 40
/** Columns of white space that so many levels of a list may take up. */
const WIDEST = DEEPEST * 2

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const MARKER = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/g
const INDENT = /^[ \t]+/

/** Makes Markdown that is nested very deeply flatter, line by line, and leaves all other Markdown as it is. */
export function clampNesting(source: string): { text: string; clamped: boolean } {
  let clamped = false
  const text = source
    .split('\n')
    .map((line) => {
      const flat = clampMarkers(clampIndent(line))
      if (flat !== line) clamped = true
      return flat
    })
    .join('\n')
  return clamped ? { text, clamped } : { text: source, clamped }
}

function clampIndent(line: string): string {
  const indent = INDENT.exec(line)?.[0] ?? ''
  const columns = indent.length + 3 * (indent.split('\t').length - 1)
  return columns > WIDEST ? ' '.repeat(WIDEST) + line.slice(indent.length) : line
}

function clampMarkers(line: string): string {
  if (line.length <= DEEPEST) return line
  const containers = CONTAINERS.exec(line)?.[0]
  if (!containers || containers.length <= DEEPEST) return line
  const markers = [...containers.matchAll(MARKER)]
  const last = markers[DEEPEST - 1]
  return markers.length > DEEPEST && last
    ? line.slice(0, last.index + last[0].length) + line.slice(containers.length)
    : line
}
