import type { PublishedCheck } from '@/lib/core/claims/published-check'
import { verdictOf, type WrittenRating } from '@/lib/core/claims/written-rating'
import type { Verdict } from '@/lib/core/review/vocabulary'
import { cleanLine, cleanText, isVisible } from '@/lib/core/text/written'
import type { Fields } from './find-reviews'

/** A ClaimReview that can come into the library. */
export interface ReadReview {
  readonly claim: string
  readonly address: string
  readonly verdict: Verdict | null
  readonly details: PublishedCheck
}

/** One that cannot. `claim` is what can be said of it. */
export interface RefusedReview {
  readonly claim: string
  readonly why: string
}

const LONGEST_CLAIM = 5000
const LONGEST_NAME = 300
const LONGEST_ADDRESS = 2000
const LONGEST_EXPLANATION = 20_000

/** Reads one review of whatever shape: what has the wrong type counts as missing, and what cannot be missed refuses it. */
export function readReview(fields: Fields): ReadReview | RefusedReview {
  const claim = text(fields.claimReviewed) ?? ''
  const address = webAddress(fields.url) ?? webAddress(fields['@id'])
  const said = claim.length > 200 ? `${claim.slice(0, 199)}…` : claim
  if (claim === '') return { claim: address ?? '', why: 'It does not say which claim was checked (claimReviewed).' }
  if (claim.length > LONGEST_CLAIM) return { claim: said, why: `Its claim has more than ${LONGEST_CLAIM} characters.` }
  if (!address) return { claim: said, why: 'It has no web address of the check (url).' }
  const rating = ratingIn(first(fields.reviewRating))
  if (rating.name === null && rating.value === null) return { claim: said, why: 'It has no rating (reviewRating).' }
  const item = first(fields.itemReviewed)
  const details = {
    publisher: nameIn(fields.author) ?? nameIn(fields.publisher),
    date: day(fields.datePublished),
    rating,
    explanation: words(fields.reviewBody) ?? words(fields.description) ?? words(rating.explanation),
    claimant: nameIn(item?.author) ?? nameIn(item?.creator),
    appearance: addressIn(item?.appearance) ?? addressIn(item?.firstAppearance) ?? webAddress(item?.url),
  }
  const { explanation: _, ...written } = rating
  return { claim, address, verdict: verdictOf(written), details: { ...details, rating: written } }
}

/** The object, or the first object of a list. */
function first(value: unknown): Fields | undefined {
  const one: unknown = Array.isArray(value) ? value.find((each) => typeof each === 'object' && each !== null) : value
  return typeof one === 'object' && one !== null ? (one as Fields) : undefined
}

function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'string') return null
  const line = cleanLine(one)
  return isVisible(line) ? line : null
}

const short = (value: unknown) => text(value)?.slice(0, LONGEST_NAME).toWellFormed() ?? null

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const clean = cleanText(value).trim().slice(0, LONGEST_EXPLANATION).toWellFormed()
  return isVisible(clean) ? clean : null
}

const nameIn = (value: unknown): string | null => short(first(value)?.name) ?? short(value)

/** http and https only: it becomes a link. */
function webAddress(value: unknown): string | null {
  const line = text(value)
  if (line === null || line.length > LONGEST_ADDRESS || !URL.canParse(line)) return null
  const { protocol, href } = new URL(line)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

const addressIn = (value: unknown): string | null => {
  const one = first(value)
  return webAddress(one?.url) ?? webAddress(one?.['@id']) ?? webAddress(value)
}

function day(value: unknown): string | null {
  const found = /^\d{4}-\d\d-\d\d/.exec(text(value) ?? '')?.[0]
  return found && new Date(`${found}T00:00:00Z`).toJSON()?.startsWith(found) ? found : null
}

const amount = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function ratingIn(rating: Fields | undefined): WrittenRating & { readonly explanation: unknown } {
  const number = amount(rating?.ratingValue)
  return {
    name: short(rating?.alternateName) ?? short(rating?.name) ?? (number === null ? short(rating?.ratingValue) : null),
    value: number,
    best: amount(rating?.bestRating),
    worst: amount(rating?.worstRating),
    explanation: rating?.ratingExplanation,
  }
}
