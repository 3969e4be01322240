/** Words that turn a claim around, in both directions. By stems, as `stemOf` in compare-claims.ts gives them. */
const sides = (line: string) => line.split('|').map((words) => words.trim().split(/\s+/)) as [string[], string[]]

/** English. Any form of the verb; endings are cut before they are compared. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  sides(`rise rose risen increase grow grew grown climb gain jump surge soar up higher expand double triple |
    fall fell fallen decrease decline shrink shrank drop lose lost plunge down lower reduce cut halve`),
  sides('more most above over exceed | fewer less least below under'),
  sides('win won victory | lose lost defeat'),
  sides('open reopen opened | close closed shut'),
  sides('support back approve accept favour favor endorse pass | oppose reject refuse against veto fail'),
  sides('begin began begun start launch | end finish stop cease'),
  sides('confirm admit | deny refute'),
  sides('safe secure | unsafe dangerous'),
  sides('legal lawful allow permit | illegal unlawful ban forbid forbidden prohibit'),
  sides('best largest biggest highest most first | worst smallest lowest least last'),
  sides('before | after'),
  sides('import | export'),
  sides('buy bought purchase | sell sold'),
  sides('hire appoint | fire sack dismiss'),
  sides('guilty convict | innocent acquit'),
]
