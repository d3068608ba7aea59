import {analytical} from './asked/analytical.ts'
import {areRight} from './asked/are-right-a-lot.ts'
import {backbone} from './asked/backbone.ts'
import {barRaiser} from './asked/bar-raiser.ts'
import {bestEmployer} from './asked/best-employer.ts'
import {biasForAction} from './asked/bias-for-action.ts'
import {broadResponsibility} from './asked/broad-responsibility.ts'
import {customerObsession} from './asked/customer-obsession.ts'
import {deliverResults} from './asked/deliver-results.ts'
import {diveDeep} from './asked/dive-deep.ts'
import {earnTrust} from './asked/earn-trust.ts'
import {frugality} from './asked/frugality.ts'
import {highestStandards} from './asked/highest-standards.ts'
import {hireAndDevelop} from './asked/hire-and-develop-the-best.ts'
import {inventAndSimplify} from './asked/invent-and-simplify.ts'
import {learnAndBeCurious} from './asked/learn-and-be-curious.ts'
import {ownership} from './asked/ownership.ts'
import {phone} from './asked/phone.ts'
import {product} from './asked/product.ts'
import {technical} from './asked/technical.ts'
import {thinkBig} from './asked/think-big.ts'
import {toAsk} from './asked/to-ask.ts'
import type {Question} from './question.ts'

/** The question bank. */
export const questions: readonly Question[] = [
  ...customerObsession,
  ...ownership,
  ...biasForAction,
  ...backbone,
  ...diveDeep,
  ...areRight,
  ...deliverResults,
  ...inventAndSimplify,
  ...learnAndBeCurious,
  ...hireAndDevelop,
  ...highestStandards,
  ...thinkBig,
  ...frugality,
  ...earnTrust,
  ...bestEmployer,
  ...broadResponsibility,
  ...phone,
  ...barRaiser,
  ...product,
  ...analytical,
  ...technical,
  ...toAsk
]
