import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Served {
  readonly url: string
  readonly stop: () => void
}

/** Serves bench/plain-spans.tsx, built as for production, with an article (JSON) on a free port. */
export async function servePlainSpans(article: string): Promise<Served> {
  const built = await build({
    entryPoints: ['bench/plain-spans.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const files: Record<string, readonly [type: string, content: Buffer]> = {
    '/': [
      'text/html; charset=utf-8',
      gzipSync('<!doctype html><title>Plain spans</title><body><script type=module src=/page.js></script>'),
    ],
    '/page.js': ['text/javascript', gzipSync(built.outputFiles[0]?.text ?? '')],
    '/article.json': ['application/json', gzipSync(article)],
  }
  const server = createServer((request, reply) => {
    const [type, content] = files[request.url ?? ''] ?? []
    if (!type) return reply.writeHead(404).end()
    reply.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}
