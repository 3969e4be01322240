/** In the order of their code points, from U+00A0. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
const OTHERS =
  'ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„lsaquo‹rsaquo›hellip…bull•euro€trade™dagger†Dagger‡permil‰prime′Prime″minus−ensp\u2002emsp\u2003thinsp\u2009'

/** Signs that the definitions of NITF and XHTML name, so that a file may use them without saying what they are. */
export const LATIN_ENTITIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.map((name, at) => [name, String.fromCharCode(0xa0 + at)])),
  ...Object.fromEntries([...OTHERS.matchAll(/([a-zA-Z]+)(.)/gu)].map(([, name = '', sign = '']) => [name, sign])),
}
