// `npm run test:soak`. Parsed by any Node from 12 on, so that an old one is told so in a sentence.
import { requireNode } from './node-version.mjs'

requireNode(process.versions.node, 'npm run test:soak')
import('./begin.mjs').then(({ begin }) => begin('./soak/soak.ts', 'npm run test:soak'))
