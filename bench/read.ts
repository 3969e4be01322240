/**
 * How fast the reading engine reads, beside sbd, wink-nlp and compromise, on invented news and on hostile text.
 *
 *     npx tsx bench/read.ts
 *
 * MB/s are 10⁶ UTF-16 units in a second of processor time, the best of several rounds. `2 MB / 1 MB` is what twice the
 * text takes: 2.0 is linear. Each reader reads the text whole, as it would an article.
 */
import compromise from 'compromise'
import sbd from 'sbd'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readText } from '@/lib/core/reading/read-text'
import { findParagraphs } from '@/lib/core/text/paragraphs'
import { segment } from '@/lib/core/text/segment'
import { HOSTILE, newsText } from './news-text'

type Read = (text: string) => unknown

const MEGABYTE = 1_000_000
/** Rounds go on until there were enough and they have taken long enough, or far too long; in seconds of processor time. */
const FEWEST_ROUNDS = 4
const LONG_ENOUGH = 2
const TOO_LONG = 12

const wink = winkNLP(model)
const stetSentences: Read = (text) =>
  segment({ text, blocks: findParagraphs(text).map((span) => ({ ...span, type: 'paragraph' })), marks: [] })

const SENTENCES: Readonly<Record<string, Read>> = {
  Stet: stetSentences,
  sbd: (text) => sbd.sentences(text),
  'wink-nlp': (text) => wink.readDoc(text).sentences().out(),
  compromise: (text) => compromise(text).sentences().out('array'),
}

/** The peers have no speakers, claims or findings: they are asked for what they do have. */
const EVERYTHING: Readonly<Record<string, Read>> = {
  'Stet: all that it finds': readText,
  'wink-nlp: sentences, names': (text) => {
    const document = wink.readDoc(text)
    return [document.sentences().out(), document.entities().out()]
  },
  'compromise: sentences, quotations, people': (text) => {
    const document = compromise(text)
    return [document.sentences().out('array'), document.quotations().out('array'), document.people().out('array')]
  },
}

function line(name: string, read: Read, once: string, twice: string) {
  const [one, two] = bestTimes(read, once, twice)
  const speed = (once.length / MEGABYTE / one).toFixed(2)
  console.log(`  ${name.padEnd(44)} ${speed.padStart(8)} MB/s ${(two / one).toFixed(2).padStart(7)}`)
}

/** The best times of either text. They take turns, so that a machine that slows down slows both. */
function bestTimes(read: Read, once: string, twice: string): [number, number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let spent = 0
  for (let round = 0; spent < LONG_ENOUGH || (round < FEWEST_ROUNDS && spent < TOO_LONG); round++) {
    const times = [secondsOf(read, once), secondsOf(read, twice)] as const
    best = [Math.min(best[0], times[0]), Math.min(best[1], times[1])]
    spent += times[0] + times[1]
  }
  return best
}

/** Seconds of processor time, on all threads. */
function secondsOf(read: Read, text: string): number {
  const before = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(before)
  return Math.max(1, user + system) / 1e6
}

const [once, twice] = [newsText(MEGABYTE), newsText(2 * MEGABYTE)]
for (const [title, readers] of Object.entries({ Sentences: SENTENCES, Everything: EVERYTHING })) {
  console.log(`${title.padEnd(60)} 2 MB / 1 MB`)
  for (const [name, read] of Object.entries(readers)) line(name, read, once, twice)
}
console.log('Stet on hostile text: all that it finds')
for (const [name, unit] of Object.entries(HOSTILE)) {
  const times = MEGABYTE / unit.length
  line(name, readText, unit.repeat(times), unit.repeat(2 * times))
}
