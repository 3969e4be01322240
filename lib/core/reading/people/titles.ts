import { wordSet } from './word-set'

/** Stand before a name and belong to it. Small letters, without the point. */
export const MALE_TITLES = wordSet('mr sir lord king prince father congressman councilman baron count pope imam rabbi')
export const FEMALE_TITLES = wordSet(
  'mrs ms miss dame lady queen princess sister congresswoman councilwoman baroness mme',
)
export const TITLES = wordSet(`
  dr prof professor rev reverend fr hon gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl
  sgt sergeant pvt adm admiral brig brigadier sen senator rep representative gov governor pres president judge justice
  sens reps govs drs messrs supt superintendent insp inspector det detective officer constable atty ambassador amb chancellor premier mayor
  secretary minister speaker chairman chairwoman chairperson chief director commissioner cllr councillor deputy
  archbishop bishop cardinal coach treasurer attorney prosecutor envoy emperor sheikh ayatollah`)

/** Nouns of office, at the head of a role: `the shadow foreign secretary`. */
export const ROLES = wordSet(`
  president chancellor premier minister secretary senator governor mayor congressman congresswoman lawmaker
  representative ambassador envoy speaker leader chairman chairwoman chairperson chair chief director head commissioner
  councillor judge justice prosecutor attorney lawyer counsel officer inspector superintendent sheriff detective general
  colonel captain commander admiral professor economist analyst researcher scientist historian author writer
  columnist editor journalist reporter correspondent host anchor producer actor actress singer musician coach manager
  captain striker spokesman spokeswoman spokesperson strategist adviser advisor aide consultant pollster campaigner
  activist organizer organiser founder co-founder owner executive ceo chairman treasurer principal teacher doctor
  surgeon nurse bishop archbishop cardinal pope imam rabbi pastor king queen prince princess duke duchess candidate
  nominee incumbent mp msp mep deputy whip billionaire businessman businesswoman veteran retiree student resident
  farmer engineer expert fellow scholar partner`)

export const MALE_ROLES = wordSet(`
  congressman chairman spokesman businessman actor king prince duke pope husband father son brother grandfather uncle
  nephew boyfriend councilman salesman policeman alderman clergyman`)
export const FEMALE_ROLES = wordSet(`
  congresswoman chairwoman spokeswoman businesswoman actress queen princess duchess wife mother daughter sister
  grandmother aunt niece girlfriend councilwoman saleswoman policewoman`)

/** May stand before a role or between its parts with a large letter: `Deputy Prime Minister`, `White House Chief`. */
export const ROLE_PARTS = wordSet(`
  prime foreign home deputy assistant associate vice acting former shadow first interim state house senate white
  majority minority party national general republican democratic democrat labour conservative liberal press defence
  defense finance justice health education interior environment energy transport trade treasury interior labor
  supreme federal district county city town us u.s uk british american russian french german chinese israeli canadian
  australian irish scottish welsh european nato un eu executive managing senior chief attorney budget communications
  campaign opposition parliamentary congressional staff police fire`)

/** True for `Secretary` and `Secretary-General`. */
export function isRole(word: string): boolean {
  if (ROLES.has(word)) return true
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && (word === 'secretary-general' || ROLES.has(word.slice(hyphen + 1)))
}
