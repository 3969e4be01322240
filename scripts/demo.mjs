// `npm run demo`. Parsed by any Node from 12 on, so that an old one is told so in a sentence.
import { requireNode } from './node-version.mjs'

requireNode(process.versions.node, 'npm run demo')
import('./begin.mjs').then(({ begin }) => begin('./demo/demo.ts', 'npm run demo'))
