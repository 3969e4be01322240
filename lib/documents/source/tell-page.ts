import type { Imprint } from '../read/reading'

/** Words of a page that is a whole article. */
const SHORT = 120
/** Pages that are longer say such things in passing. */
const FEW = 400

/** What pages say instead of their article, and what to do about it. The first that fits is told. */
const INSTEAD: readonly { readonly says: RegExp; readonly warning: string }[] = [
  {
    says: /\b(?:subscribe|sign in|log ?in|register|create an? (?:free )?account|become a (?:member|subscriber))\b[^.!?\n]{0,40}\b(?:to|and) (?:continue|keep|read|unlock|access|view)|(?:already a subscriber|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|subscriber[- ]only|(?:remaining|your last) free articles?|weiterlesen mit|réservé aux abonnés|solo para suscriptores)/i,
    warning:
      'This page asks to subscribe or sign in, and holds only part of the article. Open it in a browser where you are signed in and paste the text.',
  },
  {
    says: /\b(?:we (?:value|care about) your privacy|we and our \d* ?partners|(?:accept|reject|manage) (?:all )?(?:cookies|preferences)|before you continue|cookie (?:policy|settings|preferences|consent))\b|alle akzeptieren|tout accepter/i,
    warning:
      'This page asks about cookies or privacy before it shows anything. Open it in a browser, answer it, and paste the text.',
  },
  {
    says: /(?:enable|requires?|turn on|activate|without) (?:java ?script|cookies)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|are you a robot|access denied|captcha/i,
    warning: 'This page shows its words only to a browser. Open it in one and paste the text.',
  },
]

/** Warnings for a page that may not be the article somebody meant. */
export function tellPage(text: string, imprint: Imprint = {}): string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const instead = words < FEW ? INSTEAD.find(({ says }) => says.test(text))?.warning : undefined
  if (instead) return [instead]
  if (words < SHORT) {
    return [
      `This page has only ${words === 1 ? 'one word' : `${words} words`} of text. Compare it with what a browser shows; if there is more, paste that.`,
    ]
  }
  return imprint.isPaid
    ? ['The page says that its article is not free, so its end may be missing. Compare it with what a browser shows.']
    : []
}
