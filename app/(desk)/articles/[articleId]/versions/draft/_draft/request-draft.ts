import type { z } from 'zod'
import { bodyOf, type ImportSource } from '@/app/(desk)/import/_import/import-source'
import { post } from '@/app/(desk)/import/_import/request-import'
import type { freezeVersion, previewDraft } from '@/lib/schemas/versions'

export type DraftPreview = z.infer<typeof previewDraft.reply>
export type TakenIn = z.infer<typeof freezeVersion.reply>

/** Asks what would become of the work; nothing is stored. Throws a Refusal, or an AbortError when `signal` says so. */
export const requestDraftPreview = (articleId: string, source: ImportSource, signal: AbortSignal) =>
  post<DraftPreview>(`/articles/${articleId}/versions/preview`, bodyOf(source), signal)

/** Makes the draft the next version, if `seen` is still the newest. Throws a Refusal. */
export const requestDraft = (articleId: string, source: ImportSource, seen: number) =>
  post<TakenIn>(`/articles/${articleId}/versions`, bodyOf(source, { seen }))
