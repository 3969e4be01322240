import { RefusedDocument } from '../refused-document'

/** Scripts of a page that are read; no page has use for more. */
const MOST_SCRIPTS = 200
const LONGEST_TAG = 2000

/** The JSON values of a text: the text itself, or what a page holds in scripts of JSON-LD. A broken script is told of by its place. */
export function findJson(text: string): { readonly values: readonly unknown[]; readonly broken: number } {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (!start.startsWith('<')) {
    const value = asJson(start)
    if (value === undefined)
      throw new RefusedDocument('invalid', 'This is neither JSON nor a web page with JSON-LD in it.')
    return { values: [value], broken: 0 }
  }
  const scripts = scriptsOf(start)
  if (scripts.length === 0)
    throw new RefusedDocument('invalid', 'There is no JSON-LD on this page, so no fact-check to import.')
  const values = scripts.map(asJson)
  return {
    values: values.filter((value) => value !== undefined),
    broken: values.filter((value) => value === undefined).length,
  }
}

/** Undefined when it is none. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g, ''))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

const JSON_LD = /\btype\s*=\s*["']?\s*application\/ld\+json\b/i

/**
 * What stands in a script is its own text up to its end, whatever it holds, so that a page need not be parsed for it.
 * Linear, also in pages that were made to be slow.
 */
function scriptsOf(html: string): string[] {
  const folded = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const found: string[] = []
  let at = folded.indexOf('<script')
  while (at >= 0 && found.length < MOST_SCRIPTS) {
    const start = folded.indexOf('>', at) + 1
    const end = start === 0 ? -1 : folded.indexOf('</script', start)
    if (end < 0) break
    if (JSON_LD.test(html.slice(at, Math.min(start, at + LONGEST_TAG)))) found.push(html.slice(start, end))
    at = folded.indexOf('<script', end)
  }
  return found
}
