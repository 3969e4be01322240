import { beforeEach, expect, test, vi } from 'vitest'
import { rememberExport, rememberedExport } from './remembered-export'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  return () => vi.unstubAllGlobals()
})

test('format and copy are remembered for each person', () => {
  rememberExport('ann', { format: 'html', copy: 'checking' })
  expect(rememberedExport('ann')).toEqual({ format: 'html', copy: 'checking' })
  expect(rememberedExport('ben')).toEqual({ format: 'docx', copy: 'checked' })
})

test('nothing else is', () => {
  const choice = { format: 'html', copy: 'checking', sources: ['memo'] } as const
  rememberExport('ann', choice)
  expect([...kept.values()].join()).not.toContain('memo')
})

test.each(['', 'null', '{"format":"wax"}', '{"format":"text","copy":"checking"}'])('%s is no choice', (stored) => {
  kept.set('stet-export-ann', stored)
  expect(rememberedExport('ann')).toEqual({ format: 'docx', copy: 'checked' })
})
