import { AppError } from '../core/app-error'
import { problem } from './problem'

interface Context {
  readonly params: Promise<{ readonly path?: readonly string[] }>
}

/** Answers a request that no route of the API answers: what is wrong with it was found by `misdirected`, if anything was. */
export async function refuseMisdirected(_request: Request, { params }: Context): Promise<Response> {
  const [first, why = ''] = (await params).path ?? []
  if (first !== '-') return problem(new AppError('not-found', 'There is no such request. See /api/v1/openapi.json.'))
  if (why === 'malformed') return problem(new AppError('invalid', 'The address is not written as it should be.'))
  const allowed = why.split(',').join(', ')
  const refused = problem(new AppError('unsupported', `Only ${allowed} can be asked for here.`))
  const body = { ...(await refused.json()), status: METHOD_NOT_ALLOWED }
  const headers = { ...Object.fromEntries(refused.headers), allow: allowed }
  return new Response(JSON.stringify(body), { status: METHOD_NOT_ALLOWED, headers })
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed: it says what is allowed. */
const METHOD_NOT_ALLOWED = 405
