import type { AnnotationView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'
import { isQuery } from './query'

type Asked = Pick<AnnotationView, 'addressee' | 'createdBy' | 'state'>

/** Whether this person was asked here, has not been told that it is closed, and may say that it is answered, or not yet. */
export const mayAnswer = ({ may, actor }: Pick<Desk, 'may' | 'actor'>, { addressee, state }: Asked): boolean =>
  addressee === actor.id && state !== 'closed' && may('annotation:answer', { addresseeId: addressee })

/** Whether this person asked, and may say that the answer is none. */
export const mayAskAgain = ({ may, actor }: Pick<Desk, 'may' | 'actor'>, asked: Asked): boolean =>
  isQuery(asked) &&
  asked.createdBy === actor.id &&
  asked.addressee !== actor.id &&
  asked.state === 'answered' &&
  may('annotation:answer', { addresseeId: asked.addressee })
