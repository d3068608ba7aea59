import {addDays, shortDay, type Day} from '../text/day.ts'
import type {Entry} from './checklist.ts'

interface Stage {
  readonly id: string
  readonly name: string
  /** Days from the interview: where it usually lies. */
  readonly at: number
  readonly when: string
  readonly tests: string
}

const stages: readonly Stage[] = [
  {
    id: 'recruiter',
    name: 'Recruiter call',
    at: -28,
    when: '20 to 30 minutes, some four weeks or more before the loop',
    tests:
      'Whether the role, the level and your reasons fit. Have your way here in two minutes, and ask how the rest will go'
  },
  {
    id: 'phone',
    name: 'Phone screen',
    at: -14,
    when: '45 to 60 minutes, some two or three weeks before the loop',
    tests:
      'Two or three principles by your stories, and one product question. Whoever asks goes a few layers down to see whether the story was yours'
  },
  {
    id: 'writing',
    name: 'Writing assessment',
    at: -2,
    when: 'the prompt usually comes 48 hours before the loop, and the interviewers read what you hand in',
    tests:
      'Whether you think clearly on paper: a customer, a problem, a decision, numbers, and nothing confidential. Keep both evenings free'
  },
  {
    id: 'loop',
    name: 'The loop',
    at: 0,
    when: 'about five interviews of an hour each',
    tests:
      'Each interviewer has two or three principles to find evidence for. One of them is the bar raiser, who comes from another team and can say no: expect the deepest follow-ups there'
  },
  {
    id: 'decision',
    name: 'Decision',
    at: 7,
    when: 'usually within five working days',
    tests: 'Nothing more of you. The interviewers compare their notes, so that a story told twice was told once'
  }
]

/** The stages of the hiring process that lie ahead of somebody who begins on this day, each around its usual day. */
export function stagesAhead(start: Day, interview: Day): Entry[] {
  return stages
    .map((stage) => ({...stage, day: addDays(interview, stage.at)}))
    .filter(({day, at}) => day >= start || (at === -2 && start < interview))
    .map(({id, name, day, when, tests}) => ({
      key: `stage:${id}`,
      text: `**${shortDay(day < start ? start : day)}** ${name}: ${when}. ${tests}.`
    }))
}
