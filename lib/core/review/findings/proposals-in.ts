import { findingKeys } from '../../reading/checks/finding-key'
import { REASONS } from '../../reading/claims/reasons'
import type { Claim, Finding, FoldedFinding, Quote, Reading } from '../../reading/reading'
import { byPosition, type Span } from '../../text/span'
import type { FindingReading, Proposal } from './proposal'
import { speakerWords } from './speaker-words'

type Unkeyed = Omit<Proposal, 'key'>

/**
 * What the program proposes of all that it read in a text, in reading order: the errors, the quotes that have marks, and
 * the sentences that say something that can be checked.
 */
export function proposalsIn(text: string, { findings, folded, quotes, claims, silent }: Reading): Proposal[] {
  const found = [
    ...findings.map(errorFound),
    ...folded.map(errorFolded),
    ...quotes.flatMap(silent.includes('speakers') ? wordsFound : quoteFound),
    ...claims.flatMap(claimFound),
  ]
  found.sort(byPosition)
  const keys = findingKeys(
    text,
    found.map(({ kind, code, start, end }) => ({ code: code ?? kind, start, end })),
  )
  return found.map((proposal, index) => ({ ...proposal, key: keys[index] ?? '' }))
}

const errorFound = ({ code, start, end, message, related, correction }: Finding): Unkeyed => ({
  kind: 'attribution-error',
  code,
  start,
  end,
  reading: { message, ...(related.length > 0 && { related }), ...(correction && { correction }) },
})

/** Hidden as long as what tells it is shown. */
function errorFolded(finding: FoldedFinding): Unkeyed {
  const found = errorFound(finding)
  return { ...found, reading: { ...found.reading, foldedInto: finding.into } }
}

/** The words in quote marks, from the first mark to the last. What is told without marks is nobody's wording. */
function quoteFound({ quoted, speaker }: Quote): Unkeyed[] {
  const words = speaker ? speakerWords(speaker) : undefined
  return marked(
    quoted,
    words
      ? { message: `A quotation of ${words.inSentence}.`, speaker: words.name }
      : { message: 'A quotation with no speaker.' },
  )
}

/** The same in a language in which nobody is looked for who speaks. */
const wordsFound = ({ quoted }: Quote): Unkeyed[] => marked(quoted, { message: 'Words in quotation marks.' })

function marked(quoted: readonly Span[], reading: FindingReading): Unkeyed[] {
  const [first, last] = [quoted[0], quoted.at(-1)]
  return first && last ? [{ kind: 'quote', code: null, start: first.start, end: last.end, reading }] : []
}

function claimFound({ start, end, score, checkWorthy, reasons }: Claim): Unkeyed[] {
  if (!checkWorthy) return []
  const raising = reasons.filter((reason) => RAISING.has(reason))
  const message =
    raising.length > 0
      ? `Says something that can be checked: ${raising.join(', ')}.`
      : 'Says something that can be checked.'
  return [{ kind: 'claim', code: null, start, end, reading: { message, score } }]
}

const RAISING: ReadonlySet<string> = new Set(REASONS.filter(({ raises }) => raises).map(({ words }) => words))
