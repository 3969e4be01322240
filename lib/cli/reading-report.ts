import type { Finding, Quote, Reading } from '../core/reading/reading'
import { tellSilence } from '../core/reading/tell-silence'
import type { Span } from '../core/text/span'

/**
 * What was read, for people: the article sentence by sentence with what lies on each below it, and then the findings in
 * one list. One string a line.
 */
export function readingReport(text: string, reading: Reading): string[] {
  const { sentences, quotes, claims, people, findings } = reading
  const silence = tellSilence(reading.language)
  const wordsOf = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  const article = sentences.flatMap((sentence, index) => {
    const begins = <On extends Span>(on: On) => on.start >= sentence.start && on.start < sentence.end
    const claim = claims[index]
    return [
      `${index + 1}. ${wordsOf(sentence)}`,
      ...quotes.filter(begins).map((quote) => `   ${silence ? 'in quote marks' : credited(quote)}`),
      ...(claim?.checkWorthy ? [`   check ${claim.score.toFixed(2)}: ${claim.reasons.join(', ')}`] : []),
      ...findings.filter(begins).map((finding) => `   ${told(finding)}`),
    ]
  })
  const names = people.map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join(', ')})` : name))
  return [
    ...article,
    '',
    silence ?? `People: ${names.length > 0 ? names.join('; ') : 'none'}`,
    `Findings: ${findings.length > 0 ? findings.length : 'none'}`,
    ...findings.map((finding) => `- “${wordsOf(finding)}” ${told(finding)}`),
  ]
}

const told = ({ code, message }: Finding) => `${code}: ${message}`

function credited({ type, speaker, cue }: Quote): string {
  const by = speaker ? `${speaker.resolved ?? speaker.text}` : 'nobody named'
  return `${type} quote: ${by}${cue ? ` (${cue.text})` : ''}`
}
