import { GREY, INK, type Look, type Paragraph, type Words } from './look'

/** How the words of a report look. */
export const BODY: Look = { face: 'serif', size: 11 }
export const PLAIN: Look = { face: 'sans', size: 9 }
export const STRONG: Look = { ...PLAIN, isBold: true }
export const QUIET: Look = { ...PLAIN, size: 8, colour: GREY }
/** Small and raised: the numbers of sentences and the names of what they bear. */
export const RAISED: Look = { face: 'sans', size: 6.5, isBold: true, colour: GREY, raised: 3.2 }
export const KICKER: Look = { face: 'sans', size: 8.5, isBold: true, colour: GREY }
export const SAID: Look = { face: 'serif', size: 10 }

export const words = (text: string, look: Look = PLAIN, more: Partial<Words> = {}): Words => ({ text, look, ...more })

/** A line of the record. */
export const line = (all: readonly Words[], more: Partial<Paragraph> = {}): Paragraph => ({
  tag: 'P',
  words: all,
  leading: 13,
  before: 2,
  ...more,
})

/** The heading of a part. */
export const heading = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  tag: 'H2',
  words: [words(text, { face: 'sans', size: 14, isBold: true, colour: INK })],
  leading: 19,
  before: 24,
  keepsWithNext: true,
  isListed: true,
  ...more,
})
