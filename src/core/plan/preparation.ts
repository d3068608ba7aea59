import type {BankStory} from '../bank/bank-story.ts'
import type {Targets} from '../bank/lens.ts'
import {coverage, progressOf, type Coverage} from '../coverage.ts'
import {addDays, daysBetween, longDay, shortDay, type Day} from '../text/day.ts'
import {shownAs, type Checklist, type Entry, type Section} from './checklist.ts'
import {phasesBetween, type Phase, type PhaseId} from './phases.ts'
import {stagesAhead} from './stages.ts'
import {aim, longest, strongest, toldStories, weakest, type ToldStory} from './told-stories.ts'

/** What a preparation plan is made from. */
export interface Preparation {
  readonly today: Day
  /** When the preparation began: today, for a new one. */
  readonly started: Day
  readonly interview: Day
  readonly stories: readonly BankStory[]
  readonly targets?: Targets
}

/** The plan from today to an interview: six weeks, or what fits in the days, by what the stories cover. */
export function preparationPlan({today, started, interview, stories, targets = {}}: Preparation): Checklist {
  const start = started > interview ? interview : started
  const covered = coverage(stories, {targets})
  const told = toldStories(stories, covered)
  const phases = phasesBetween(start, interview)
  const work = workOf(covered, told, phases)
  return {
    title: 'Preparation plan',
    intro: introOf(today, interview, covered),
    sections: [
      ...phases.map((phase) => sectionOf(phase, work, today, interview, phases)),
      {
        id: 'day',
        title: 'The day of the interview',
        about: 'Nothing is learned today.',
        items: dated(interview, theDay)
      },
      {
        id: 'stages',
        title: 'What lies ahead, and what it tests',
        about: 'The dates are what is usual, counted from the interview. Write in what you are told.',
        items: stagesAhead(start, interview)
      }
    ],
    done: doneBy(covered, told)
  }
}

function introOf(today: Day, interview: Day, covered: readonly Coverage<BankStory>[]): string {
  const days = daysBetween(today, interview)
  const left =
    days < 0 ? 'It is over' : days === 0 ? 'It is today' : days === 1 ? 'It is tomorrow' : `${days} days are left`
  const {have, want} = progressOf(covered)
  return `The interview is on **${longDay(interview)}**. ${left} (as of ${longDay(today)}). Of ${want} places for a strong story, ${have} are taken.`
}

type Work = Readonly<Record<PhaseId, readonly Entry[]>> & {readonly leftOut: readonly string[]}

/** What is to be done in each phase, most important first. */
function workOf(covered: readonly Coverage<BankStory>[], told: readonly ToldStory[], phases: readonly Phase[]): Work {
  const days = (id: PhaseId): number => phases.find((phase) => phase.id === id)?.days ?? 0
  /** The first of several phases that there is time for. */
  const where = (...ids: PhaseId[]): PhaseId => ids.find((id) => days(id) > 0) ?? 'test'
  const hurry = phases.reduce((sum, phase) => sum + phase.days, 0) < 28 ? 2 : 1
  const work: Record<PhaseId, Entry[]> = {collect: [], draft: [], cut: [], mock: [], test: []}
  const room = (id: PhaseId): number => Math.max(0, days(id) * hurry - work[id].length)
  const put = (id: PhaseId, entries: readonly Entry[]): void => void work[id].push(...entries)

  if (days('collect') > 0) put('collect', collecting)
  if (days('draft') > 0) put('draft', days('draft') > 2 ? learning : [])
  const drafts = draftsFor(covered)
  const now = drafts.slice(0, days('draft') === 0 ? Math.max(0, 2 - told.length) : Math.max(1, room('draft')))
  put(where('draft'), now)
  const later = drafts.slice(now.length, now.length + (days('cut') > 0 ? room('cut') : 0))
  put('cut', later)
  const leftOut = drafts.slice(now.length + later.length).filter(({isFirst}) => isFirst)

  const mending = where('cut', 'draft')
  if (days('cut') > 0) put('cut', drills(days('cut')))
  const most = Math.max(2, days(mending) * hurry)
  put(mending, weakest(told).slice(0, most).map(mendItem))
  put(mending, longest(told).slice(0, most).map(cutItem))
  put(where('mock'), mocks(days('mock'), days('test')))

  const best = strongest(told).slice(0, Math.min(6, days('test') * 2))
  put('test', best.length > 0 ? best.map(testItem) : [pressure])
  put('test', ending)
  return {...work, leftOut: leftOut.map(({name}) => name)}
}

type Draft = Entry & {readonly name: string; readonly isFirst: boolean}

function draftsFor(covered: readonly Coverage<BankStory>[]): Draft[] {
  const slots = covered.flatMap((one) =>
    Array.from({length: one.target}, (_, index) => ({one, slot: index + 1})).filter(({slot}) => slot > writtenFor(one))
  )
  return slots
    .sort((a, b) => Number(b.one.theme.askedMost ?? false) - Number(a.one.theme.askedMost ?? false) || a.slot - b.slot)
    .map(({one, slot}) => {
      const {theme, target, couldClaim} = one
      const which = target > 1 ? `story ${slot} of ${target}` : 'a story'
      const perhaps = couldClaim[slot - writtenFor(one) - 1]
      const hint = perhaps
        ? ` Perhaps “${shownAs(perhaps.title)}” shows it already: then say so in it.`
        : ` ${theme.shows}`
      return {
        key: `draft:${theme.id}:${slot}`,
        name: theme.name,
        isFirst: slot === 1,
        text: `Draft ${which} for **${theme.name}**.${hint}`
      }
    })
}

/** How many stories are written for a theme, strong or not: what they lack is mended. */
function writtenFor({claims}: Coverage<BankStory>): number {
  return claims.filter(({story}) => !story.unfilled).length
}

function mendItem({key, story, mend}: ToldStory): Entry {
  return {key: `mend:${key}:${mend!.id}`, text: `Mend “${shownAs(story.title)}”. ${shownAs(mend!.says)}.`}
}

function cutItem({key, story}: ToldStory): Entry {
  return {
    key: `cut:${key}`,
    text: `Cut “${shownAs(story.title)}” to ${aim} seconds, with its number left in: it takes about ${inMinutes(story.seconds)} aloud.`
  }
}

function testItem({key, story, shows, alone}: ToldStory): Entry {
  const names = shows.map(({name}) => name).join(', ')
  const why = alone ? ' Nothing else stands for these.' : ''
  return {
    key: `test:${key}`,
    text: `Pressure-test “${shownAs(story.title)}” for ${names}: have somebody ask “tell me more” five times.${why}`
  }
}

function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
}

/** What has come about, by the keys under which it may once have been planned. */
function doneBy(covered: readonly Coverage<BankStory>[], told: readonly ToldStory[]): ReadonlySet<string> {
  const drafted = covered.flatMap((one) =>
    Array.from({length: writtenFor(one)}, (_, index) => `draft:${one.theme.id}:${index + 1}`)
  )
  const mended = told.flatMap(({key, story}) =>
    story.strength.reasons.filter(({met}) => met).map(({id}) => `mend:${key}:${id}`)
  )
  const cut = told.filter(({isLong}) => !isLong).map(({key}) => `cut:${key}`)
  return new Set([...drafted, ...mended, ...cut])
}

function sectionOf(
  {id, from, to, days}: Phase,
  work: Work,
  today: Day,
  interview: Day,
  phases: readonly Phase[]
): Section {
  // What is left of a phase that is over has to be done in the one that is under way.
  const first = today > from ? today : from
  const last = first > to ? (phases.find((phase) => first <= phase.to)?.to ?? first) : to
  const dates = days === 1 ? shortDay(from) : `${shortDay(from)} to ${shortDay(to)}`
  const left =
    id === 'draft' && work.leftOut.length > 0
      ? ` There is no time for a story of its own for ${work.leftOut.join('; ')}: see which of the others can stand for it.`
      : ''
  return {
    id,
    title: titles[id],
    about: `**${dates}.** ${abouts[id]}${left}`,
    items: spread(work[id], first, last, interview)
  }
}

/** Gives each thing its day, evenly over the days from the first to the last, and none after the interview. */
function spread(items: readonly Entry[], first: Day, last: Day, interview: Day): Entry[] {
  const days = daysBetween(first, last) + 1
  return items.flatMap((item, index) => {
    const day = addDays(first, Math.floor((index * days) / items.length))
    return dated(day > interview ? interview : day, [item])
  })
}

function dated(day: Day, items: readonly Entry[]): Entry[] {
  return items.map(({key, text}) => ({key, text: `**${shortDay(day)}** ${text}`}))
}

const titles: Readonly<Record<PhaseId, string>> = {
  collect: 'Until the six weeks begin: read and collect',
  draft: 'Learn the principles, draft the stories',
  cut: 'Speak aloud, cut to 90 seconds',
  mock: 'Full mocks',
  test: 'Pressure-test the best'
}

const abouts: Readonly<Record<PhaseId, string>> = {
  collect: 'No drafts yet: what you collect now is what the stories are made of.',
  draft: 'Those that are asked most come first. Rough is enough: a story is mended later, and an empty page cannot be.',
  cut: 'Product and analytical answers aloud, and each story down to what fits a first answer, with its number.',
  mock: 'Product questions and stories mixed, as in the loop, with somebody who does not know them.',
  test: 'Nothing new. The stories that you have are asked until they hold.'
}

const collecting: readonly Entry[] = [
  {key: 'collect:read', text: 'Read what each of the sixteen principles asks for, and say it back in a sentence.'},
  {key: 'collect:moments', text: 'List twenty moments of your work that somebody would still remember: a line each.'},
  {
    key: 'collect:numbers',
    text: 'Look up the numbers of these moments while you can, and leave out what is confidential.'
  },
  {key: 'collect:people', text: 'Ask two people who were there what you did: they remember another part than you.'},
  {key: 'collect:partners', text: 'Find two people for the mocks, and agree on the days.'}
]

const learning: readonly Entry[] = [
  {
    key: 'learn:asked-most',
    text: 'Learn the principles that are asked most: for each, what an interviewer wants to have heard.'
  }
]

function drills(days: number): Entry[] {
  const rounds = Math.max(1, Math.floor(days / 7))
  return Array.from({length: rounds}, (_, index) => [
    {
      key: `drill:product:${index + 1}`,
      text: 'Answer a product question aloud: customer and goal, the problem that matters most, the solution, its metric, what you gave up.'
    },
    {
      key: `drill:analytical:${index + 1}`,
      text: 'Answer an analytical question aloud: a metric has fallen, find out why and say what you would do.'
    }
  ]).flat()
}

const mixes: readonly string[] = [
  'a product question, then two stories for principles that are asked most',
  'an analytical question, then two stories that you like least',
  'a bar raiser: two stories, five layers deep each',
  'a product question, then one story told twice: in 90 seconds, and in four minutes',
  'five stories in a row, none for two principles'
]

function mocks(days: number, rest: number): Entry[] {
  const count = days > 0 ? Math.max(1, Math.min(mixes.length, days - 2)) : rest > 1 ? 1 : 0
  return mixes.slice(0, count).map((mix, index) => ({
    key: `mock:${index + 1}`,
    text: `Full mock ${index + 1}, an hour, aloud: ${mix}. Write down where you were lost.`
  }))
}

const pressure: Entry = {
  key: 'test:best',
  text: 'Pressure-test the stories that you would be sorry not to tell: five times “tell me more” for each.'
}

const ending: readonly Entry[] = [
  {key: 'last:list', text: 'Put on one page: each story in a line, with its number and the principles that it is for.'},
  {key: 'last:ask', text: 'Choose five questions to ask them, one for each interviewer.'}
]

const theDay: readonly Entry[] = [
  {key: 'day:page', text: 'Have the page with your stories before you, water, and a way to take notes.'},
  {key: 'day:after', text: 'Write down what you were asked, and which story you told to whom, while you remember.'}
]
