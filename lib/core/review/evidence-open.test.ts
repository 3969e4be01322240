import { expect, test } from 'vitest'
import { type EvidenceState, openOfEvidence } from './evidence-open'

const sentences: EvidenceState['sentences'] = [
  { id: 'a', start: 0, end: 10, status: 'verified' },
  { id: 'b', start: 11, end: 20, status: 'checking' },
  { id: 'c', start: 21, end: 30, status: 'verified' },
]
const marks: EvidenceState['marks'] = [{ id: 'm', kind: 'claim', start: 12, end: 18 }]
const NOTHING: EvidenceState = { sentences, marks, evidence: [], demanded: new Map(), matches: [] }
const open = (given: Partial<EvidenceState>) =>
  Object.fromEntries(openOfEvidence({ ...NOTHING, ...given }).map(({ kind, ids }) => [kind, ids]))
const rests = (stance: 'supports' | 'contradicts', start: number, annotationId: string | null = null) => ({
  ...{ stance, start, end: start + 4, annotationId },
})
const quote = (id: string, match: 'verbatim' | 'altered' | 'not-found', isDismissed = false) => ({
  ...{ id, match, isDismissed },
})

test('without demands, sources and evidence nothing is open', () => expect(open({})).toEqual({}))

test('only verified sentences lack the evidence that is demanded of them', () => {
  const demanded = new Map([
    ['a', ['numbers'] as const],
    ['b', ['names'] as const],
    ['c', ['quotes'] as const],
  ])
  expect(open({ demanded, evidence: [rests('supports', 22)] })).toEqual({ 'evidence-lacking': ['a'] })
})

test('evidence against a verified sentence or a claim is open', () =>
  expect(open({ evidence: [rests('contradicts', 2), rests('contradicts', 13, 'm')] })).toEqual({
    'evidence-contradicts': ['a', 'm'],
  }))

test('a quote is open while no source has it as it is written', () =>
  expect(
    open({ matches: [quote('q', 'altered'), quote('q', 'not-found'), quote('r', 'altered'), quote('r', 'verbatim')] }),
  ).toEqual({ 'quote-differs': ['q'] }))

test('a difference of which somebody said that it is fine is open no more', () =>
  expect(open({ matches: [quote('q', 'altered', true), quote('q', 'not-found')] })).toEqual({}))
