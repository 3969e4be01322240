import { RefusedDocument } from '../../refused-document'

const BY_HAND = 'Open it in a browser and paste the text, or add it as a file.'

/** All that may come between an address and its page, in words for the person who gave it. */
export const FETCH_REFUSALS = {
  off: () => new RefusedDocument('unsupported', `Stet fetches no pages in this newsroom. ${BY_HAND}`),
  noAddress: () =>
    new RefusedDocument('invalid', 'This is no web address. Give a whole one, such as https://example.org/report.'),
  withPassword: () => new RefusedDocument('invalid', 'This address holds a name and a password. Give it without them.'),
  port: (port: string) =>
    new RefusedDocument('invalid', `Web pages are not served on port ${port}. Check the address.`),
  private: () =>
    new RefusedDocument(
      'invalid',
      `This address leads into a private network, where Stet does not go. ${BY_HAND} Whoever runs Stet can let it in (STET_FETCH_ALLOW).`,
    ),
  unknownHost: () =>
    new RefusedDocument('invalid', 'No site of this name is found. Check the spelling of the address.'),
  unreachable: () => new RefusedDocument('invalid', `The site could not be reached. Try again later. ${BY_HAND}`),
  certificate: () =>
    new RefusedDocument(
      'invalid',
      `The certificate of the site is not in order, so what it sends may not be its own. ${BY_HAND}`,
    ),
  redirects: () =>
    new RefusedDocument('invalid', `The address leads from one page to the next without end. ${BY_HAND}`),
  tooSlow: () => new RefusedDocument('invalid', `The site takes too long to answer. Try again later. ${BY_HAND}`),
  tooLarge: () =>
    new RefusedDocument(
      'too-large',
      'The page is larger than 10 MB. Add the part of it that you need as a file or as text.',
    ),
  brokenOff: () =>
    new RefusedDocument('invalid', `The site broke off in the middle of the page. Try again. ${BY_HAND}`),
  packed: () =>
    new RefusedDocument('unsupported', `The page comes packed in a way that Stet does not know. ${BY_HAND}`),
  type: (type: string) =>
    new RefusedDocument(
      'unsupported',
      `There is no text at this address but ${type}. Stet reads web pages, text, PDF and Word files.`,
    ),
  missing: (status: number) =>
    new RefusedDocument(
      'invalid',
      `The site has no page at this address (${status}). Check it, or look for the page in a web archive.`,
    ),
  closed: (status: number) =>
    new RefusedDocument('invalid', `The site does not let Stet read this page (${status}). ${BY_HAND}`),
  asksTooOften: () =>
    new RefusedDocument('rate-limited', `The site says that it is asked too often (429). Wait a while. ${BY_HAND}`),
  fault: (status: number) =>
    new RefusedDocument('invalid', `The site answers with a fault (${status}). Try again later. ${BY_HAND}`),
} as const

/** What went wrong on the way, by what Node, TLS, zlib and the filter of addresses call it. The first that fits is told. */
const BY_NAME: readonly { readonly says: RegExp; readonly refusal: () => RefusedDocument }[] = [
  { says: /is not allowed\. Because,? It is/, refusal: FETCH_REFUSALS.private },
  { says: /ETIMEDOUT/, refusal: FETCH_REFUSALS.tooSlow },
  { says: /ENOTFOUND|EAI_AGAIN|ENODATA/, refusal: FETCH_REFUSALS.unknownHost },
  { says: /CERT|self-signed|self_signed|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/, refusal: FETCH_REFUSALS.certificate },
  { says: /^Z_|ERR_BROTLI|ERR__?ERROR|ERR_PADDING/, refusal: FETCH_REFUSALS.brokenOff },
  { says: /ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|aborted/, refusal: FETCH_REFUSALS.brokenOff },
  { says: /ECONN|EHOST|ENET|EADDR|HPE_|EACCES|EINVAL/, refusal: FETCH_REFUSALS.unreachable },
]

/** The refusal for an error of the network; the error itself when it is none. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof RefusedDocument || !(error instanceof Error)) return error
  // Several addresses of one name were tried.
  const all = error instanceof AggregateError ? error.errors : [error]
  const said = all
    .map((one: NodeJS.ErrnoException) => `${one.code ?? ''} ${one.name} ${one.message}`)
    .join(' ')
    .trim()
  return BY_NAME.find(({ says }) => says.test(said))?.refusal() ?? error
}
