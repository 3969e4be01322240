import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { Role } from '@/lib/core/review/vocabulary'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import type { ArticleView } from '@/lib/schemas/views'
import { aliveOnArrival } from './alive-on-arrival'
import { Api } from './api'
import { type Member, type Newsroom, PASSWORD, type Person, theNewsroom } from './newsroom'
import { importStory } from './story'
import { type Troubles, watchForTrouble } from './watch-for-trouble'

type StorageState = Awaited<ReturnType<import('@playwright/test').BrowserContext['storageState']>>

interface OfWorker {
  newsroom: Newsroom
  /** Signs in by the form, once for each person and worker, and remembers what the browser then holds. */
  signedIn: (person: Pick<Person, 'email' | 'password'>) => Promise<StorageState>
}

interface OfTest {
  /** A browser of its own with one empty page. What it throws or what its policy stops fails the test. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** A page of its own browser, signed in as a member of the newsroom or as a person the test made. */
  signInAs: (who: Member | Person, options?: BrowserContextOptions) => Promise<Page>
  /** The API, as a member of the newsroom. */
  api: (member: Member) => Api
  /** An article on the desk, imported by the editor. */
  article: (text?: string, given?: { title?: string; writerId?: string }) => Promise<ArticleView>
  /** Somebody new on the desk, for tests that end sessions or change the person. */
  person: (role: Role, name?: string) => Promise<Person>
}

export const test = base.extend<OfTest, OfWorker>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
  newsroom: [async ({}, use) => use(theNewsroom()), { scope: 'worker' }],

  signedIn: [
    async ({ browser, newsroom }, use) => {
      const kept = new Map<string, Promise<StorageState>>()
      await use((person) => {
        const known = kept.get(person.email) ?? signInByForm(browser, newsroom.url, person)
        kept.set(person.email, known)
        return known
      })
    },
    { scope: 'worker' },
  ],

  baseURL: ({ newsroom }, use) => use(newsroom.url),

  newPage: async ({ browser }, use) => {
    const troubles: Troubles = []
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      watchForTrouble(context, troubles)
      return aliveOnArrival(await context.newPage())
    })
    for (const context of contexts) await context.close()
    expect(troubles, 'errors in the pages').toEqual([])
  },

  signInAs: async ({ newsroom, signedIn, newPage }, use) =>
    use(async (who, options) => {
      const person = typeof who === 'string' ? newsroom.people[who] : who
      return newPage({ ...options, storageState: await signedIn(person) })
    }),

  api: ({ newsroom }, use) => use((member) => new Api(newsroom.url, { token: newsroom.people[member].token })),

  article: ({ api }, use) => use((text, given) => importStory(api('editor'), text, given)),

  person: async ({ api, newsroom }, use) =>
    use(async (role, name = 'Nora New') => {
      const email = `${crypto.randomUUID()}@newsroom.example`
      const given = { name, email, role, password: PASSWORD, desk: newsroom.desk.name }
      const { person } = await api('admin').post<{ person: PersonRecord }>('/people', given)
      return { ...person, password: PASSWORD }
    }),
})

async function signInByForm(browser: Browser, url: string, { email, password }: Pick<Person, 'email' | 'password'>) {
  const context = await browser.newContext({ baseURL: url })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await fillSignIn(page, email, password)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const state = await context.storageState()
  await context.close()
  return state
}

/** Fills the form of /sign-in and sends it. */
export async function fillSignIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export { expect }
