import {namesOf, type Named} from '../themes/names.ts'
import {principles, type Principle} from './principles.ts'

export const principleNames = namesOf(principles)

/** The principle of that name, case, punctuation and "&" forgiven. */
export const principleNamed = principleNames.named

/** Whether a text mentions a principle by a name that nobody would use by chance, as "ownership" is used. */
export const mentionsPrinciple = principleNames.mentions

/** Reads `Ownership, Have Backbone; Disagree and Commit, Thrift`. */
export const readPrinciples = (
  list: string
): (Omit<Named<Principle>, 'theme'> & {principle: Principle | undefined})[] =>
  principleNames.read(list).map(({theme, ...name}) => ({...name, principle: theme}))
