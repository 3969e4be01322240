'use client'

/** Inside the house the way to every other part stays. */
export { PageFailed as default } from '../_ui/on-every-page'
