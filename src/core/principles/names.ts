import {namesOf} from '../themes/names.ts'
import {principles} from './principles.ts'

export const principleNames = namesOf(principles)

/** The principle of that name, case, punctuation and "&" forgiven. */
export const principleNamed = principleNames.named

/** Whether a text mentions a principle by a name that nobody would use by chance, as "ownership" is used. */
export const mentionsPrinciple = principleNames.mentions
