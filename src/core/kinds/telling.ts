import type {Sentence} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import * as problem from '../text/customers/problem.ts'
import * as product from '../text/customers/product.ts'
import * as who from '../text/customers/who.ts'
import * as lessons from '../text/lessons.ts'
import * as scope from '../text/alternatives.ts'
import {excludes as excludesIn} from '../text/non-goals.ts'
import * as telling from '../text/telling.ts'
import * as turns from '../text/turns.ts'

// What the words of a sentence tell, found out once for each.

const told = keptBy(({text}: Sentence, voice: problem.Voice) => problem.tellsProblem(text, voice, false))
const toldEarly = keptBy(({text}: Sentence, voice: problem.Voice) => problem.tellsProblem(text, voice, true))

/** Whether a sentence tells what somebody has to put up with today; `early` before the product has been shown. */
export function tellsProblem(sentence: Sentence, voice: problem.Voice, early: boolean): boolean {
  return (early ? toldEarly : told)(sentence, voice)
}

/** Whether a sentence tells the trouble of a tool, and of nobody who uses it. */
export const tellsToolTrouble = kept(({text}: Sentence) => problem.tellsToolTrouble(text))

/** What a sentence does for the question who speaks. */
export const speechOf = kept(({text}: Sentence) => product.speechOf(text))

/** The words of a sentence that name a customer. */
export const namesCustomer = kept(({text}: Sentence) => who.namesCustomer(text))

const taught = keptBy(({text}: Sentence, late: boolean) => lessons.tellsLesson(text, late))

/** Whether a sentence says what was learned, regretted or changed for good; `late` where the story ends. */
export function tellsLesson(sentence: Sentence, late = true): boolean {
  return taught(sentence, late)
}

/** Why a sentence teaches nothing, where that can be seen from its words. */
export const emptyKind = kept(({text}: Sentence) => lessons.emptyKind(text))

export const looksBack = kept(({text}: Sentence) => turns.looksBack(text))
export const deedsIn = kept(({text}: Sentence) => telling.deeds(text))
export const ownDeedsIn = kept(({text}: Sentence) => telling.ownDeeds(text))
const outcomes = keptBy(({text}: Sentence, quantified: boolean) => turns.outcomeSigns(text, quantified))

/** How much a sentence sounds like an outcome. */
export function outcomeSigns(sentence: Sentence, quantified: boolean): number {
  return outcomes(sentence, quantified)
}

/** How many numbers in a sentence can measure an outcome. */
export const countMeasures = kept(({quantities}: Sentence) => quantities.length)

/** Whether a sentence says what is not to be built. */
export const excludes = kept(({text}: Sentence) => excludesIn(text))
export const weighsAlternatives = kept(({text}: Sentence) => scope.weighsAlternatives(text))
export const givesReason = kept(({text}: Sentence) => scope.givesReason(text))
export const proposes = kept(({text}: Sentence) => scope.proposes(text))
