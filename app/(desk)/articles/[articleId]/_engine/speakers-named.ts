import { byPosition } from '@/lib/core/text/span'
import type { AnnotationView } from '@/lib/schemas/views'

/** Who speaks in the quotes of an article, each once, in the order they first do; without those of one quote itself. */
export function speakersNamed(annotations: Iterable<AnnotationView>, except: string): readonly string[] {
  const others = [...annotations].filter(({ id, kind }) => kind === 'quote' && id !== except)
  return [...new Set(others.toSorted(byPosition).flatMap(({ speaker }) => speaker ?? []))]
}
