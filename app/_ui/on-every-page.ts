'use client'

/**
 * What every page carries, also where something failed. In one file that the outermost layout and both error pages
 * import, so that it is in one script: an error page that imported its own would bring a copy of all of it along.
 */
export { PageFailed } from './page-failed'
export { Toaster } from './toaster'
