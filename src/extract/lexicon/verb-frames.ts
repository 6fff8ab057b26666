import { FRAMES_A_TO_L } from './verb-frames-a-l'
import { FRAMES_M_TO_Z } from './verb-frames-m-z'

/**
 * Senses of verbs by their company, the first that fits wins; a verb none fits keeps the type of the lexicon. `o:words` one of the words in
 * the object (in the passive, the subject), `s:words` in the subject (in the passive, behind "by"), `with:words` behind that preposition or
 * word, `then:words` one of the words among the next four, `next:words` the next word; `name` before a name, `passive`, `bare` without an object, `stop`
 * before a mark or the end. What one frame lists must all fit; `*` fits always. `@name` stands for the class of that name in lexicon/noun-classes.ts,
 * anything else for the word itself. Verbs of the same senses share a line. A phrase of the lexicon ("call off") heeds only
 * the frames with `next`.
 */
export const VERB_FRAMES: readonly string[] = [FRAMES_A_TO_L, FRAMES_M_TO_Z].flatMap((frames) =>
  frames.trim().split('\n'),
)
