import type {Outline, Part} from './outline.ts'
import {outlineNames} from './outline-names.ts'

const situation: Part = {
  id: 'situation',
  title: 'Situation',
  labels: ['s', 'context', 'background', 'setting', 'scene', 'setup'],
  asks: 'Your role, the team and the market: the least that makes the rest clear',
  required: true
}

const task: Part = {
  id: 'task',
  title: 'Task',
  labels: [
    't',
    'p',
    'o',
    'c',
    'problem',
    'challenge',
    'obstacle',
    'hindrance',
    'hurdle',
    'mission',
    'goal',
    'objective',
    'responsibility',
    'tension'
  ],
  asks: 'What had to change, for which customer, and why it was yours to change',
  required: true
}

const action: Part = {
  id: 'action',
  title: 'Action',
  labels: [
    'a',
    'actions',
    'solution',
    'approach',
    'what i did',
    'what i actually did',
    'steps',
    'response',
    'execution',
    'how i did it',
    'how i solved it'
  ],
  asks: 'What you did, step by step: your part rather than the team’s, and what you decided against',
  required: true
}

const result: Part = {
  id: 'result',
  title: 'Result',
  labels: [
    'r',
    'i',
    'results',
    'impact',
    'impacts',
    'outcome',
    'outcomes',
    'effect',
    'effects',
    'what happened',
    'what changed'
  ],
  asks: 'What got better, from which number to which, by when, and for whom',
  required: true
}

const lessons: Part = {
  id: 'lessons',
  title: 'Lessons',
  labels: [
    'l',
    'lesson',
    'lesson learned',
    'lesson learnt',
    'lessons learned',
    'lessons learnt',
    'learning',
    'learnings',
    'what i learned',
    'what i learnt',
    'what did i learn',
    'what it taught me',
    'what this taught me',
    'reflection',
    'reflections',
    'honest reflection',
    'takeaway',
    'takeaways',
    'hindsight',
    'in hindsight',
    'looking back',
    'retrospective',
    'what i would do differently',
    "what i'd do differently",
    'what i would change',
    'growth'
  ],
  asks: 'What you would do differently, and what you do differently since'
}

/** Situation, Problem, Solution, Impact, Lessons. Its parts are those of STAR under other names, and the lessons. */
export const spsil: Outline = {
  ...outlineNames.spsil,
  about: 'Situation, Problem, Solution, Impact, Lessons',
  parts: [situation, {...task, title: 'Problem'}, {...action, title: 'Solution'}, {...result, title: 'Impact'}, lessons]
}

export const star: Outline = {
  ...outlineNames.star,
  about: 'Situation, Task, Action, Result, with what you learned',
  parts: [situation, task, action, result, {...lessons, title: 'What I learned'}]
}
