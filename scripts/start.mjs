// `npm start`. Parsed by any Node from 12 on, so that an old one is told so in a sentence.
import { requireNode } from './node-version.mjs'

requireNode(process.versions.node, 'npm start')
import('./begin.mjs').then(({ begin }) => begin('./start/start.ts', 'npm start'))
