import { requirePageActor } from '@/lib/web/page-actor'
import { PageFor } from './page-for'

type Page<Props> = (props: Props) => Promise<React.ReactNode>

/** A page that says for whom it was written. Every page of somebody who is signed in is made by this. */
export function forPerson<Props>(page: Page<Props>): Page<Props> {
  return async (props) => {
    const { id, name } = await requirePageActor()
    return <PageFor person={{ id, name }}>{await page(props)}</PageFor>
  }
}
