import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Theme = 'day' | 'night'
const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, day, night]) => [
    name ?? '',
    { day: day ?? '', night: night ?? '' },
  ]),
)

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`globals.css has no colour --${name}`)
  return token[theme]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The pairs that fall short of the ratio, so that a failure names them. */
const tooClose = (inks: readonly string[], papers: readonly string[], ratio: number) =>
  (['day', 'night'] as const).flatMap((theme) =>
    papers.flatMap((paper) =>
      inks
        .filter((ink) => contrast(colour(ink, theme), colour(paper, theme)) < ratio)
        .map((ink) => `${ink} on ${paper} by ${theme}`),
    ),
  )

const PAPERS = ['sunken', 'page', 'surface', 'raised', 'hover']
const SETTLED_OR_WANTING = ['checking', 'verified', 'needs-source', 'disputed', 'no-claim'].map((s) => `status-${s}`)
const MARKS = ['claim', 'quote', 'attribution-error', 'note', 'insertion', 'deletion', 'danger']

test('text can be read on every paper', () => {
  expect(tooClose(['ink', 'ink-soft', 'ink-faint'], PAPERS, 4.5)).toEqual([])
})

test('the article reads well where a wash or the focus lies under it', () => {
  const washes = [...SETTLED_OR_WANTING, ...MARKS].map((name) => `${name}-wash`)
  expect(tooClose(['ink'], [...washes, 'reading-focus', 'selection', 'search-hit'], 7)).toEqual([])
})

test('each coloured word can be read on plain paper and on its own wash', () => {
  for (const name of [...SETTLED_OR_WANTING, ...MARKS]) {
    expect(tooClose([name], ['page', 'surface', 'raised', `${name}-wash`], 4.5)).toEqual([])
  }
})

test('signs, edges of controls and the focus ring stand out', () => {
  const signs = ['status-unreviewed', 'line-control', 'focus-ring']
  expect(tooClose(signs, ['page', 'surface', 'raised', 'reading-focus'], 3)).toEqual([])
})

test('words on a filled button can be read', () => {
  expect(tooClose(['ink-inverse'], ['ink'], 7)).toEqual([])
  for (const theme of ['day', 'night'] as const)
    expect(contrast('#ffffff', colour('danger-solid', theme))).toBeGreaterThanOrEqual(4.5)
})
