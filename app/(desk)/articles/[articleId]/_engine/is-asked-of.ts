import type { AnnotationView } from '@/lib/schemas/views'

/** Whether a mark is a question to this person that waits for an answer: what they say in its thread is the answer. */
export const isAskedOf = ({ addressee, createdBy, state }: AnnotationView, personId: string): boolean =>
  addressee === personId && createdBy !== personId && state === 'open'
