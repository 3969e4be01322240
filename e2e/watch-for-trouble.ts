import type { BrowserContext } from '@playwright/test'

export type Troubles = string[]

/** Notes every error that no code caught and everything that the content security policy stopped. */
export function watchForTrouble(context: BrowserContext, troubles: Troubles): void {
  context.on('weberror', (error) => troubles.push(String(error.error().stack ?? error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' && /content security policy|hydrat/i.test(message.text())) {
      troubles.push(message.text())
    }
  })
}
