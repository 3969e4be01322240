/** What bylines are made of and what only looks like one. In lower case. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Words of a phrase or a title behind `By`, which are in no name: `By Popular Demand`, `By the Numbers`. */
export const NOT_NAMES = words(`
  the an any other another all every means popular demand request invitation appointment design accident chance default
  number numbers land sea air law order virtue royal night hook crook hand heart foot train bus bike boat plane christmas
  easter why how what who when where which they them their our your my we you it its this that these those is are was
  were be not no yes definition comparison contrast mistake`)

/** What somebody is, at the end of a line: `Political Editor`, `staff`. Source of a pattern. */
export const ROLE =
  '(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ritic|[Jj]ournalist|[Pp]hotographer|[Ss]taff|[Bb]ureau|[Dd]esk|[Tt]eam|[Aa]gency|[Aa]gencie)s?'

/** Labels that stand before the name of whoever wrote, with a colon. Source of a pattern. */
export const LABEL = '(?:words|text|texte|author|writer|autor|autora|auteur)'

/** The same for whoever took the pictures. Source of a pattern. */
export const PICTURES =
  '(?:[Pp]ictures?|[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Ff]otos?|[Ii]mages?|[Vv]ideo|[Gg]raphics?|[Ii]llustrations?)'
