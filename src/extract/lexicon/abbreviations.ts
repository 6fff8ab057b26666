import { wordSet } from '../words'

/** Abbreviations whose full stop never ends a sentence: a name or a number follows. Lower case, without the last stop. */
export const NEVER_ENDS = wordSet(
  'mr mrs ms mx dr prof gen maj col lt capt cmdr cpl sgt pvt adm brig sen rep gov pres hon rev fr sr st ste mt ft messrs mme mlle amb atty supt insp det cllr adv engr barr alh ' +
    'no nos vol fig art sec para pp ed eds vs v cf approx ca incl esp viz al e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Short forms of states and provinces as papers write them behind a town. Lower case, without the last stop. */
export const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta',
)

/** Abbreviations that may also be a sentence's last word; then the next word tells. Lower case, without the last stop. */
export const ENDS_LINE = new Set([
  ...wordSet(
    'inc corp co ltd llc plc bros jr esq etc a.m p.m am pm u.s u.k u.n u.s.a u.s.s.r e.u d.c ph.d m.d b.a m.a dept univ assn est ave blvd rd hwy bldg',
  ),
  ...STATES,
])

/** Words that begin a sentence and are seldom part of a name, as written there. */
export const STARTERS = wordSet(
  'The A An He She It They We I You In On At But And Or So If When While After Before This That These Those There His Her Its Their Our My ' +
    'However Meanwhile Also Still Yet Then Now As For From By With Without According Some Many Most Several All Both Another Other Not No ' +
    'What Who Why How Where Earlier Later Last Since Although Though Because Despite During Among Under Police Officials',
)
