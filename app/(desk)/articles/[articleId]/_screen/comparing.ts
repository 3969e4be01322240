/** The difference of two passages in words: it weighs more than the desk should, which opens without it. */
export { diffWords } from '@/lib/core/revise/word-diff'
