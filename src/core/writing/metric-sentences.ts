import type {Entry} from '../kinds/outline.ts'

/** The shapes of a sentence that measures something: from which number to which, by when, for whom. */
export const metricSentences: readonly Entry[] = [
  {
    id: 'from-to',
    title: 'Metric: from one number to another',
    asks: 'What fell or rose, from which number to which, between when and when, and for whom',
    body: '{{What is measured}} fell from {{number before}} to {{number now}} between {{month}} and {{month}}, for {{how many customers of which sort}}.'
  },
  {
    id: 'share',
    title: 'Metric: how many of how many',
    asks: 'How many of how many customers do it now, and how many did before',
    body: '{{Number now}} of {{number}} {{customers of which sort}} now {{do what}}; in {{month}} it was {{number before}}.'
  },
  {
    id: 'instead-of',
    title: 'Metric: what takes less',
    asks: 'What customers get in less time or for less money, and what it took before',
    body: 'Since {{month}} {{customers of which sort}} {{do what}} in {{time or money now}} instead of {{time or money before}}.'
  },
  {
    id: 'target',
    title: 'Metric: a target with its date',
    asks: 'What is to change, from which number to which, by when, and how it is measured',
    body: 'By {{date}} {{what is measured}} goes from {{number today}} to {{target number}} for {{customers of which sort}}, measured by {{counted how}}.'
  }
]
