type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Sent {
  /** A form is sent as multipart, everything else as JSON. */
  readonly body?: object
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Below /api/v1, as one person: by `token`, by the `cookie` of a session, or as nobody. */
export class Api {
  constructor(
    readonly url: string,
    private readonly who: { readonly token?: string; readonly cookie?: string } = {},
  ) {}

  /** Whatever the answer is. Of a stream only the head is read. */
  async request(method: Method, path: string, { body, query, headers }: Sent = {}): Promise<Reply> {
    const search = query ? `?${new URLSearchParams(query)}` : ''
    const isForm = body instanceof FormData
    const reply = await fetch(`${this.url}/api/v1${path}${search}`, {
      method,
      headers: {
        ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
        ...(this.who.token ? { authorization: `Bearer ${this.who.token}` } : {}),
        ...(this.who.cookie ? { cookie: this.who.cookie } : {}),
        ...headers,
      },
      body: isForm ? body : body && JSON.stringify(body),
    })
    const isStream = reply.headers.get('content-type')?.startsWith('text/event-stream')
    if (isStream) await reply.body?.cancel()
    return { status: reply.status, headers: reply.headers, text: isStream ? '' : await reply.text() }
  }

  get = <Result>(path: string, query?: Sent['query']) => this.done<Result>('GET', path, { query })
  post = <Result>(path: string, body: object = {}) => this.done<Result>('POST', path, { body })
  put = <Result>(path: string, body: object = {}) => this.done<Result>('PUT', path, { body })
  patch = <Result>(path: string, body: object) => this.done<Result>('PATCH', path, { body })
  delete = <Result>(path: string) => this.done<Result>('DELETE', path)

  /** What a request answers that has to succeed. */
  private async done<Result>(method: Method, path: string, sent: Sent = {}): Promise<Result> {
    const { status, text } = await this.request(method, path, sent)
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`)
    return JSON.parse(text)
  }
}
