import { makeActor } from '@/lib/core/review/actor'
import { hashToken } from '@/lib/data/actors'
import { openDatabase, replaceDatabase } from '@/lib/data/client'
import { migrate } from '@/lib/data/migrate'
import { importArticle } from '@/lib/use-cases/import-article'

export interface House {
  /** Of the database. */
  readonly url: string
  readonly articleId: string
  readonly text: string
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  readonly people: readonly { readonly id: string; readonly token: string }[]
}

const SENTENCES = 24

/** A new house in an empty database, with one article and so many checkers. */
export async function makeHouse(url: string, checkers: number): Promise<House> {
  await migrate(url, process.cwd())
  const database = openDatabase(url)
  replaceDatabase(database)
  const people = Array.from({ length: checkers }, (_, at) => ({
    id: `checker-${at}`,
    token: `stet_soak_${at}_${url.length}`,
  }))
  const createdAt = new Date()
  await database.transact(async (tx) => {
    await tx.desk.create({ data: { id: 'desk', name: 'Politics', createdAt } })
    for (const { id, token } of people) {
      await tx.person.create({
        data: { id, name: id, role: 'editor', email: `${id}@paper.example`, passwordHash: '', createdAt },
      })
      await tx.membership.create({ data: { personId: id, deskId: 'desk', createdAt } })
      await tx.token.create({ data: { id, personId: id, name: 'soak', hash: hashToken(token), createdAt } })
    }
  })
  const first = people[0]?.id ?? ''
  const editor = makeActor({ id: first, name: first, role: 'editor', deskIds: ['desk'], via: 'command-line' })
  const text = Array.from({ length: SENTENCES }, (_, at) => `In ${1900 + at} the bridge was painted again.`).join(' ')
  const view = await importArticle(editor, { text, format: 'text', title: 'The bridge' })
  await database.close()
  return { url, people, articleId: view.id, text: view.version.text, sentences: view.sentences }
}
