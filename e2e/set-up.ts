import { keepNewsroom, makeNewsroom } from './newsroom'
import { startStet } from './start-stet'

/**
 * Before all tests: a server of their own and a newsroom in it. With STET_E2E_URL and STET_E2E_SETUP_TOKEN a server
 * that is already running, and empty, is taken instead.
 */
export default async function setUp() {
  const { STET_E2E_URL: url, STET_E2E_SETUP_TOKEN: setUpToken, STET_E2E_NEWSROOM: newsroom } = process.env
  if (newsroom) return
  if (url && setUpToken) return keepNewsroom(await makeNewsroom(url, setUpToken))
  const stet = await startStet()
  keepNewsroom(await makeNewsroom(stet.url, stet.setUpToken))
  return stet.stop
}
