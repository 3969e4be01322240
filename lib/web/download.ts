interface Download {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly contentDisposition: string
}

/** Bytes as a file to keep. Nothing in it is ever run or shown as a page of this site. */
export const download = ({ bytes, mime, contentDisposition }: Download) =>
  new Response(bytes as BodyInit, {
    headers: {
      'content-type': mime,
      'content-disposition': contentDisposition,
      'content-length': `${bytes.length}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  })
