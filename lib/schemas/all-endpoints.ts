import * as admin from './admin'
import * as annotations from './annotations'
import * as articleJson from './article-json'
import * as articles from './articles'
import * as claims from './claims'
import * as corrections from './corrections'
import * as desks from './desks'
import type { Endpoint } from './endpoint'
import * as evidence from './evidence'
import * as findings from './findings'
import * as house from './house'
import * as matches from './matches'
import * as me from './me'
import * as people from './people'
import * as preferences from './preferences'
import * as record from './record'
import * as sentences from './sentences'
import * as signOffs from './sign-offs'
import * as sourceNotes from './source-notes'
import * as sourceWords from './source-words'
import * as sources from './sources'
import * as versions from './versions'

const FILES = [
  articles,
  articleJson,
  sentences,
  annotations,
  corrections,
  findings,
  versions,
  signOffs,
  sources,
  sourceWords,
  evidence,
  sourceNotes,
  matches,
  claims,
  record,
  me,
  preferences,
  people,
  desks,
  admin,
  house,
]

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value

/** Every request of the API, in the order of the files that describe them. */
export const ALL_ENDPOINTS: readonly Endpoint[] = FILES.flatMap((file) => Object.values(file).filter(isEndpoint))
