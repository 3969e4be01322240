import type { Metadata } from 'next'
import { Panel } from '@/app/_people/panel'
import { listTokens } from '@/lib/use-cases/own-tokens'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { NewToken } from '../_settings/new-token'
import { TokenList } from '../_settings/token-list'

export const metadata: Metadata = { title: 'Tokens' }

export default forPerson(TokensPage)

async function TokensPage() {
  const { items } = await listTokens(await requirePageActor())
  return (
    <Panel
      title="Tokens"
      lead="For other programs, such as a content system or a script. Whoever has a token acts as you."
      aside={<NewToken />}
    >
      <TokenList tokens={items} now={Date.now()} />
    </Panel>
  )
}
