import { z } from 'zod'
import type { Endpoint } from '../schemas/endpoint'

const VERSION = '1.0.0'
const PROBLEM = { $ref: '#/components/schemas/Problem' }

/** The API as OpenAPI 3.1, from the same definitions that check every request. */
export function openApi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Stet', version: VERSION, description: DESCRIPTION },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: { schemas: { Problem: problemSchema }, securitySchemes },
  }
}

const DESCRIPTION =
  'The desk where editors check an article before it is published. Offsets are UTF-16 units, end-exclusive; times are ISO 8601, UTC. What lies on a desk you are not a member of is not found.'

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer' },
  session: { type: 'apiKey', in: 'cookie', name: 'stet.session' },
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string', description: 'What is wrong and what to do, for a person.' },
    errors: { type: 'array', items: { type: 'object' } },
    current: { description: 'After a conflict: the thing as it is now.' },
    by: { type: 'string', description: 'After a conflict: who made it so, where that is known.' },
    signedIn: { type: 'object', description: 'When a page is of somebody else: who is signed in, as `{id, name}`.' },
  },
}

interface ObjectSchema {
  properties?: Record<string, object>
  required?: string[]
}

function operation(endpoint: Endpoint) {
  const input = jsonSchema(endpoint.input, 'input') as ObjectSchema
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
  const rest = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name))
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE'
  const isRequired = (name: string) => input.required?.includes(name) ?? false
  const parameters = [
    ...inPath.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: input.properties?.[name] ?? { type: 'string' },
    })),
    ...(hasBody ? [] : rest.map(([name, schema]) => ({ name, in: 'query', required: isRequired(name), schema }))),
  ]
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    required: rest.map(([name]) => name).filter(isRequired),
  }
  const content = {
    'application/json': { schema: body },
    ...(endpoint.takesFile ? { 'multipart/form-data': { schema: body } } : {}),
  }
  return {
    summary: endpoint.summary,
    description: `Needs: ${endpoint.needs}.`,
    ...(endpoint.needs === 'public' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(hasBody && rest.length > 0 ? { requestBody: { content } } : {}),
    responses: {
      [endpoint.status ?? 200]: {
        description: 'Done.',
        content: { [endpoint.replyType ?? 'application/json']: { schema: jsonSchema(endpoint.reply, 'output') } },
      },
      default: { description: 'A problem.', content: { 'application/problem+json': { schema: PROBLEM } } },
    },
  }
}

/** Files have no JSON Schema; they are told as binary strings. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(made, { type: 'string', format: 'binary' })
    },
  })
  return rest
}
