import { z } from 'zod'
import type { Permission } from '../core/review/permissions'
import { cleanLine, cleanName, cleanText, isVisible } from '../core/text/written'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One request of the API: what it takes, what it answers. The router, the tests and OpenAPI all read from these. */
export interface Endpoint<Input extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  readonly method: Method
  /** Below /api/v1, with `:names` for the parts that vary. */
  readonly path: string
  readonly summary: string
  /** Path parts, query and JSON body (or form fields) in one object. */
  readonly input: Input
  readonly reply: Reply
  /** 200 unless given. */
  readonly status?: 200 | 201 | 202 | 204
  /** What the reply is when it is not JSON. */
  readonly replyType?: string
  /** Besides JSON, the body may be a form with a `file`. */
  readonly takesFile?: boolean
  /** What the actor needs, for the documentation; the use-case is what asks. 'public' needs no sign-in. */
  readonly needs: Permission | 'signed-in' | 'public'
}

/** Only checks the types and keeps them narrow. */
export const endpoint = <Input extends z.ZodType, Reply extends z.ZodType>(definition: Endpoint<Input, Reply>) =>
  definition

export const id = z
  .string()
  .regex(/^[\w-]{1,64}$/, 'is not an id')
  .describe('An opaque id.')
/** A number that both databases can hold. */
export const counted = z.coerce.number().int().min(0).max(2_147_483_647)
export const time = z.iso.datetime().describe('ISO 8601, UTC.')
export const offset = z.number().int().min(0).max(2_147_483_647).describe('UTF-16 units into the text of the version.')
/** Of a request that takes back what one did, or does it again. The log knows whose act it was. */
export const undo = z
  .boolean()
  .optional()
  .describe('This takes back what you did yourself: 409 when somebody else did it, or did something to it since.')
export const nothing = z.object({}).describe('Nothing.')

const cleaned = (limit: number, clean: (text: string) => string) =>
  z.string().max(limit, `must have at most ${limit} characters`).transform(clean)

/** A text a person wrote, with at most `limit` characters, of which at least one can be seen. Controls are left out. */
export const written = (limit: number) => cleaned(limit, cleanText).refine(isVisible, 'must not be empty')

/** The same, but may be empty. */
export const writtenOrEmpty = (limit: number) => cleaned(limit, cleanText)

/** The same on one line. */
export const lineOrEmpty = (limit: number) => cleaned(limit, cleanLine)

/** A name that may be taken away: it stands among other words, too. */
export const nameOrEmpty = (limit: number) =>
  cleaned(limit, cleanName).transform((text) => (isVisible(text) ? text : ''))

/** What somebody says about something, or nothing: words that nobody can see are none. */
export const remark = (limit: number) => writtenOrEmpty(limit).transform((text) => (isVisible(text) ? text : ''))

/** A name or a title: on one line, without spaces around it, and never empty to the eye. */
export const name = (limit: number) => cleaned(limit, cleanName).refine(isVisible, 'must not be empty')
