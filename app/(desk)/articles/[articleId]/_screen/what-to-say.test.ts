import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import type { FindingView } from '@/lib/schemas/views'
import { finding } from '../_engine/article.fixture'
import { whatToSay } from './what-to-say'

type Said = Parameters<typeof whatToSay>[0]

/** Two sentences in one block, a claim on the first. */
function said({
  status = 'unreviewed',
  focus = ['a'],
  card = null,
  state = 'proposed',
  changedSince = null,
  findings = [],
  known = findings,
}: {
  status?: Status
  focus?: string[]
  card?: string | null
  state?: string
  changedSince?: object | null
  findings?: FindingView[]
  /** Those that the blocks show no longer among them. */
  known?: FindingView[]
}) {
  const sentence = (id: string, start: number) => ({
    id,
    start,
    end: start + 5,
    status: id === 'a' ? status : 'checking',
    changedSince,
  })
  const claim = { id: 'c', kind: 'claim', start: 0, end: 3, errorCode: null }
  const sentences = [sentence('a', 0), sentence('b', 6)]
  return {
    focus: { id: focus.at(-1), from: focus[0], ids: focus },
    focusedCard: card,
    selection: null,
    text: 'They came late.',
    blocks: [
      {
        start: 0,
        end: 11,
        sentences,
        annotations: [claim],
        corrections: [{ id: 'k', state }],
        findings,
        waiting: new Set(findings.map(({ id }) => id)),
      },
    ],
    undo: { undo: null, redo: null },
    objects: {
      findings: new Map(known.map((one) => [one.id, one])),
      sentences: new Map(sentences.map((one) => [one.id, one])),
      cards: new Map([['c', { kind: 'annotation', id: 'c', value: claim }]]),
    },
    positions: new Map([
      ['a', 0],
      ['b', 1],
    ]),
    order: ['a', 'b'],
  } as unknown as Said
}

test('a move says where one is and what is there', () =>
  expect(whatToSay(said({}), { ...said({}), focus: null })).toEqual(['Sentence 1 of 2, unreviewed, 1 claim']))
test('a sentence that a new version changed is said to be changed', () =>
  expect(whatToSay(said({ changedSince: {} }), { ...said({}), focus: null })).toEqual([
    'Sentence 1 of 2, unreviewed, changed in this version, 1 claim',
  ]))
test('a status is said', () => expect(whatToSay(said({ status: 'verified' }), said({})).at(0)).toBe('Verified'))
test('a status and the move after it are said together', () =>
  expect(whatToSay(said({ status: 'verified', focus: ['b'] }), said({}))).toEqual([
    'Verified',
    'Sentence 2 of 2, checking',
  ]))
test('what the program proposes for a sentence is counted', () => {
  const findings = [
    finding('f'),
    finding('q', { kind: 'quote', code: null, end: 4 }),
    finding('g', { start: 6, end: 8 }),
  ]
  expect(whatToSay(said({ findings }), { ...said({}), focus: null })).toEqual([
    'Sentence 1 of 2, unreviewed, 1 claim, 1 finding, quote found',
  ])
})
test('what became of a finding is said', () => {
  const [open, dismissed] = [[finding('f')], [finding('f', { state: 'dismissed' })]]
  expect(whatToSay(said({ findings: dismissed }), said({ findings: open })).at(0)).toBe('Dismissed')
  expect(whatToSay(said({ findings: open }), said({ findings: dismissed })).at(0)).toBe('Open')
  expect(whatToSay(said({ known: [finding('f', { state: 'accepted' })] }), said({ findings: open })).at(0)).toBe(
    'Accepted',
  )
})
test('a finding whose words somebody marks by hand, or that a new version is without, was accepted by nobody', () => {
  const open = [finding('f')]
  expect(whatToSay(said({ known: open }), said({ findings: open }))).not.toContain('Accepted')
  expect(whatToSay(said({}), said({ findings: open }))).not.toContain('Accepted')
})
test('a decision is said', () => expect(whatToSay(said({ state: 'accepted' }), said({})).at(0)).toBe('Accepted'))
test('a range is counted', () => expect(whatToSay(said({ focus: ['a', 'b'] }), said({}))).toEqual(['2 sentences']))
test('a card that opens is named', () => {
  const before = said({})
  expect(whatToSay({ ...before, focusedCard: 'c' }, before)).toEqual(['Claim'])
})
test('selected words are read out, and nothing when they are let go: another act follows at once', () => {
  const before = said({})
  const selecting = { ...before, selection: { start: 0, end: 9 } }
  expect(whatToSay(selecting, before)).toEqual(['Selected: They came'])
  expect(whatToSay(before, selecting)).toEqual([])
})
test('of many words the first and the last are read out', () => {
  const before = { ...said({}), text: Array.from({ length: 20 }, (_, index) => index + 1).join(' ') }
  expect(whatToSay({ ...before, selection: { start: 0, end: before.text.length } }, before)).toEqual([
    'Selected: 1 2 3 4 … 17 18 19 20, 20 words',
  ])
})
test('what changes nothing here is not said', () => {
  const state = said({})
  expect(whatToSay({ ...state }, state)).toEqual([])
})
