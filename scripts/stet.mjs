// `npm run --silent stet -- <command>`. Parsed by any Node from 12 on, so that an old one is told so in a sentence.
import { requireNode } from './node-version.mjs'

requireNode(process.versions.node, 'npm run stet')
import('./begin.mjs').then(({ begin }) => begin('./stet/stet.ts', 'npm run stet'))
