import {namesOf} from '../themes/names.ts'
import {competencies} from './competencies.ts'

export const competencyNames = namesOf(competencies)
