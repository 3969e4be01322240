/**
 * Abbreviations that keep their point in one token when they are written with a capital. Small letters, without the
 * point; those with inner points (`U.S.`) need no entry.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr drs prof rev fr hon gov lt col gen maj capt cmdr cpl sgt pvt adm brig sen sens rep reps pres
  supt insp det atty amb sec asst assoc dep cllr st ft mt jr sr esq bros inc corp co cos ltd llc plc dist dept univ no
  nos vs jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd tues wed thurs fri phd`
    .trim()
    .split(/\s+/),
)
