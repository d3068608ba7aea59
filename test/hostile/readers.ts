import {mentionsPrinciple, principleNamed, principleNames} from '../../src/core/principles/names.ts'
import {spokenFor} from '../../src/core/principles/evidence.ts'
import {spokenForCompetencies} from '../../src/core/competencies/evidence.ts'
import {competencyNames} from '../../src/core/competencies/names.ts'
import {evidenceIn} from '../../src/core/themes/evidence.ts'
import {withNames} from '../../src/core/themes/name-list.ts'
import {principles} from '../../src/core/principles/principles.ts'
import {labelName, readsAsHeading} from '../../src/core/document/label.ts'
import {readDocument} from '../../src/core/document/manuscript.ts'
import {readPlain} from '../../src/core/document/plain/plain.ts'
import {namesPrinciple, puts} from '../../src/core/kinds/stories.ts'
import {topicsOfAnswer, topicsOfQuestion} from '../../src/core/text/hard-topics.ts'
import {acronyms, explains} from '../../src/core/text/acronyms.ts'
import {acting} from '../../src/core/text/actors.ts'
import {givesReason, namesAlternatives, proposes, weighsAlternatives} from '../../src/core/text/alternatives.ts'
import {asksFor, evades, gives} from '../../src/core/text/answers.ts'
import {articleFor} from '../../src/core/text/articles.ts'
import {claimCues} from '../../src/core/text/claim-cues.ts'
import {findContacts} from '../../src/core/text/contacts.ts'
import {tellsProblem, tellsToolTrouble} from '../../src/core/text/customers/problem.ts'
import {speechOf} from '../../src/core/text/customers/product.ts'
import {namesCustomer} from '../../src/core/text/customers/who.ts'
import {datelineLacks, hasDateline} from '../../src/core/text/dateline.ts'
import {isDelight} from '../../src/core/text/delight.ts'
import {languagesOf} from '../../src/core/text/english.ts'
import {figures, narrowing} from '../../src/core/text/figures.ts'
import {isFragment} from '../../src/core/text/fragments.ts'
import {privacyOf, speaksOfMoney} from '../../src/core/text/customer-topics.ts'
import {findHype} from '../../src/core/text/hype.ts'
import {findInternals} from '../../src/core/text/internals.ts'
import {unlaunched} from '../../src/core/text/launched.ts'
import {emptyKind, tellsLesson} from '../../src/core/text/lessons.ts'
import {isListing} from '../../src/core/text/listing.ts'
import {readMarker} from '../../src/core/text/marker.ts'
import {markingOf} from '../../src/core/text/markings.ts'
import {metricFacets} from '../../src/core/text/metric-facets.ts'
import {nearest} from '../../src/core/text/nearest.ts'
import {excludes, namesNonGoals} from '../../src/core/text/non-goals.ts'
import {isAside, tellsConsequence} from '../../src/core/text/outcomes.ts'
import {hiddenActor} from '../../src/core/text/passive.ts'
import {hasGap, placeholders, written} from '../../src/core/text/placeholders.ts'
import {quantities} from '../../src/core/text/quantities.ts'
import {quotations, quotedWords} from '../../src/core/text/quotations.ts'
import {without} from '../../src/core/text/replacement.ts'
import {sentences} from '../../src/core/text/sentences.ts'
import {lacksName} from '../../src/core/text/speakers.ts'
import {isDoneCheck, namesBaseline, namesGuardrail, namesHorizon, namesTarget} from '../../src/core/text/targets.ts'
import {deeds, instructs, memories, ownDeeds} from '../../src/core/text/telling.ts'
import {looksBack, outcomeSigns, soundsLikeOutcome} from '../../src/core/text/turns.ts'
import {findWeasels} from '../../src/core/text/weasels.ts'
import {countWords} from '../../src/core/text/words.ts'
import {findWordy} from '../../src/core/text/wordy.ts'

/** Whatever reads a string of any length, by its name. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  acronyms,
  acting,
  articleFor,
  asksFor,
  claimCues: (text) => claimCues(text, []),
  countWords,
  datelineLacks,
  deeds,
  emptyKind,
  evades: (text) => evades([text]),
  competenciesSpoken: spokenForCompetencies,
  evidenceIn: (text) => evidenceIn([{text, spoken: spokenFor(text), weight: 1}]),
  excludes,
  explains: (text) => explains(text)('SLA'),
  figures,
  findContacts: (text) => findContacts(text, false),
  findHype,
  findInternals,
  findWeasels: (text) => findWeasels(text, () => [{start: 0, end: 1}]),
  findWordy,
  gives: (text) => (['amount', 'time', 'yes-no'] as const).map((kind) => gives(kind, [text])),
  givesReason,
  hasDateline,
  hasGap,
  hiddenActor,
  instructs,
  isAside,
  isDelight,
  isDoneCheck,
  languagesOf,
  isFragment,
  isListing,
  labelName,
  lacksName,
  privacyOf,
  looksBack,
  markingOf,
  memories,
  metricFacets,
  mentionsPrinciple,
  namesAlternatives,
  namesBaseline,
  namesCustomer,
  namesGuardrail,
  namesHorizon,
  namesNonGoals,
  namesPrinciple,
  namesTarget,
  narrowing,
  nearest: (text) => nearest(text, ['hype', 'wordy']),
  outcomeSigns: (text) => outcomeSigns(text, false),
  ownDeeds,
  placeholders,
  principleNamed,
  proposes,
  puts,
  quantities,
  quotations,
  quotedWords,
  readHtml: (text) => readDocument(`<div>\n${text}`),
  readMarker,
  readCompetencies: competencyNames.read,
  readPrinciples: principleNames.read,
  readPlain,
  readsAsHeading,
  sentences,
  soundsLikeOutcome,
  speaksOfMoney,
  tellsConsequence,
  tellsLesson,
  tellsProblem: (text) => tellsProblem(text, 'world', true),
  tellsToolTrouble,
  topicsOfAnswer,
  topicsOfQuestion,
  unlaunched: (text) => unlaunched(text, () => true),
  speechOf,
  weighsAlternatives,
  without: (text) => without(text, {start: 0, end: 1}),
  withNames: (text) => withNames(text, principleNames, principles.slice(0, 2), principles.slice(2, 4)),
  written
}
