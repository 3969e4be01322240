/**
 * `npm run eval -- FOLDER`: what the reading engine reaches on texts that people have marked. The folder holds
 * `segmentation/dev.jsonl` and `golden.jsonl`, `quotes/dev.jsonl`, `claims/dev.jsonl`, and in `comparison` `dev.jsonl` and
 * `synthetic_dev.jsonl` with its `synthetic_dev_sources.jsonl`, in the shapes of rows.ts; what is not there is left out. What a model was trained on flatters it: for claims, trust a part that was kept back.
 * `--part NAME` reads `NAME.jsonl` in place of `dev.jsonl`,
 * and `synthetic_NAME.jsonl`.
 */
import { parseArgs } from 'node:util'
import { readText } from '@/lib/core/reading/read-text'
import { findParagraphs } from '@/lib/core/text/paragraphs'
import { type SegmentOptions, segment } from '@/lib/core/text/segment'
import { f1 } from './agreement'
import { measureSpeed } from './measure-speed'
import {
  type ClaimRow,
  type ComparisonRow,
  type ComparisonSource,
  type GoldenRow,
  type QuoteRow,
  rowsOf,
  type SentenceRow,
} from './rows'
import { scoreClaims } from './score-claims'
import { scoreMatches, withSources } from './score-matches'
import { type QuoteScore, type Share, scoreQuotes } from './score-quotes'
import { countGolden, scoreSentences } from './score-sentences'

/** One line of the table: what is measured, what is reached, and what is to be reached. */
type Line = readonly [what: string, reached: string, aim: string]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: 'dev' } },
})
const [folder] = positionals
if (!folder) {
  console.error('Name the folder: npm run eval -- FOLDER [--part dev]')
  process.exit(2)
}
const file = `${values.part}.jsonl`

const percent = (value: number) => (100 * value).toFixed(1)
const of = ({ right, of: all }: Share) => (all === 0 ? '–' : `${percent(right / all)} of ${all}`)

const sentencesOf = (text: string, options?: SegmentOptions) => {
  const blocks = findParagraphs(text).map((span) => ({ ...span, type: 'paragraph' as const }))
  return segment({ text, blocks, marks: [] }, options)
}

function sentenceLines(): Line[] {
  const rows = rowsOf<SentenceRow>(folder as string, 'segmentation', file)
  const golden = rowsOf<GoldenRow>(folder as string, 'segmentation', 'golden.jsonl').filter(
    ({ set }) => set === 'golden',
  )
  const score = (chosen: readonly SentenceRow[]) => (100 * f1(scoreSentences(chosen, sentencesOf))).toFixed(2)
  const lines: Line[] = []
  if (rows.length > 0) {
    lines.push(['sentence boundaries F1, all', score(rows), '99.2'])
    lines.push(['sentence boundaries F1, news', score(rows.filter(({ genre }) => genre === 'news')), '99.6'])
  }
  if (golden.length > 0)
    lines.push(['golden rules', `${countGolden(golden, sentencesOf)} of ${golden.length}`, '48 of 50'])
  return lines
}

function quoteLines(rows: readonly QuoteRow[]): Line[] {
  if (rows.length === 0) return []
  const score: QuoteScore = scoreQuotes(rows, (text) => readText(text).quotes)
  return [
    ['quoted spans F1', percent(f1(score.quoted)), '97.5'],
    ['speaker of direct quotes', of(score.speaker), '90'],
    ['speaker of direct quotes, named', of(score.speakerNamed), '88'],
    ['speaker of direct quotes, pronoun', of(score.speakerPronoun), '95'],
    ['speaker of quotes of any type', of(score.speakerOfAny), ''],
    ['cue', of(score.cue), '92'],
    ['content F1', percent(f1(score.content)), '72'],
  ]
}

function claimLines(): Line[] {
  const rows = rowsOf<ClaimRow>(folder as string, 'claims', file)
  return [...new Set(rows.map(({ source }) => source))].flatMap((source): Line[] => {
    const score = scoreClaims(
      rows.filter((row) => row.source === source),
      (sentence) => readText(sentence).claims,
    )
    const aims = source === 'ClaimBuster' ? (['86', '77'] as const) : (['', ''] as const)
    return [
      [`claims of ${source}, average precision`, percent(score.averagePrecision), aims[0]],
      [`claims of ${source}, F1`, percent(score.f1), aims[1]],
    ]
  })
}

/** Findings on articles in which nobody has marked any: how many an editor would have to look at, and of which kinds. */
function findingLines(texts: readonly string[]): Line[] {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const codes = texts.flatMap((text) => readText(text).findings.map(({ code }) => code))
  const rate = (count: number) => ((500 * count) / words).toFixed(2)
  const kinds = [...new Set(codes)]
    .sort()
    .map((code): Line => [`  ${code}`, rate(codes.filter((other) => other === code).length), ''])
  return [['findings in 500 words of these articles', rate(codes.length), ''], ...kinds]
}

/** Quotes against the texts they come from: made from speeches by rules, and of real news against transcripts. */
function comparisonLines(): Line[] {
  const sources = rowsOf<ComparisonSource>(folder as string, 'comparison', `synthetic_${values.part}_sources.jsonl`)
  const made = rowsOf<ComparisonRow>(folder as string, 'comparison', `synthetic_${file}`)
  return [
    ...comparedLines('made', withSources(made, sources), ['98', '99', '0.5', '50']),
    ...comparedLines('real', rowsOf<ComparisonRow>(folder as string, 'comparison', file), ['', '', '', '']),
  ]
}

function comparedLines(set: string, rows: readonly ComparisonRow[], aims: readonly string[]): Line[] {
  if (rows.length === 0) return []
  const score = scoreMatches(rows)
  const line = (what: string, share: Share, aim = ''): Line => [`quote and source, ${set}: ${what}`, of(share), aim]
  return [
    line('kind right', score.right, aims[0]),
    line('altered found', score.alteredFound, aims[1]),
    line('false alarm on verbatim', score.falseAlarms, aims[2]),
    ...(score.cutFound.of > 0 ? [line('cut before a qualifier', score.cutFound, aims[3])] : []),
    line('qualifier behind verbatim', score.cutElsewhere),
    ...score.kinds.map(([kind, share]) => line(`  ${kind}`, share)),
  ]
}

function speedLines(texts: readonly string[]): Line[] {
  const sentences = measureSpeed(texts, sentencesOf)
  const everything = measureSpeed(texts, readText)
  return [
    ['sentences, MB/s of one core', sentences.toFixed(1), '10'],
    ['everything, MB/s of one core', everything.toFixed(1), '3'],
  ]
}

const articles = rowsOf<QuoteRow>(folder, 'quotes', file)
const texts = articles.map(({ text }) => text)
const lines = [
  ...sentenceLines(),
  ...quoteLines(articles),
  ...claimLines(),
  ...comparisonLines(),
  ...(texts.length > 0 ? [...findingLines(texts), ...speedLines(texts)] : []),
]
if (lines.length === 0) {
  console.error(`Nothing to measure in ${folder}: it holds none of the files that an evaluation reads.`)
  process.exit(1)
}
const width = Math.max(...lines.map(([what]) => what.length))
console.log(`${''.padEnd(width)}  ${'reached'.padStart(14)}  ${'aim'.padStart(8)}`)
for (const [what, reached, aim] of lines)
  console.log(`${what.padEnd(width)}  ${reached.padStart(14)}  ${aim.padStart(8)}`)
