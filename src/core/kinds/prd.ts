import {sharedParts, type Outline} from './outline.ts'
import {outlineNames} from './outline-names.ts'

export const prd: Outline = {
  ...outlineNames.prd,
  about: 'What to build, for whom, why, and how we shall know that it worked',
  parts: [
    {
      id: 'problem',
      title: 'Problem',
      labels: [
        'problem statement',
        'problem definition',
        'problems',
        'customer problem',
        'user problem',
        'pain points',
        'background and problem',
        'background',
        'why now',
        'why',
        'context',
        'opportunity',
        'opportunities',
        'motivation',
        'hypothesis'
      ],
      asks: 'What happens to the customer today, how often, and what it costs them',
      required: true
    },
    {
      id: 'customer',
      title: 'Customer',
      labels: [
        'customers',
        'user',
        'users',
        'target users',
        'target user',
        'target customer',
        'target customers',
        'target audience',
        'audience',
        'personas',
        'persona',
        'user personas',
        'primary user',
        'primary users',
        'secondary user',
        'user roles',
        'who it is for',
        "who it's for",
        'who is this for',
        'jobs to be done',
        'target users and jobs to be done'
      ],
      asks: 'A role or segment that could be found and asked, and how many they are',
      required: true
    },
    {
      id: 'goals',
      title: 'Goals',
      labels: ['goal', 'objectives', 'objective', 'product goals', 'business goals', 'vision', 'goals and objectives'],
      asks: 'What is different for the customer when this has worked',
      required: true
    },
    {
      id: 'non-goals',
      title: 'Non-goals',
      labels: [
        'non goals',
        'nongoals',
        'out of scope',
        'not in scope',
        'what we are not building',
        'anti-goals',
        'exclusions'
      ],
      // Not required as a section: a sentence does, which is what the rule `non-goals` looks for.
      asks: 'What someone will ask for and will not get, and why not now',
      entry: {
        id: 'non-goal',
        title: 'Non-goal',
        asks: 'One thing that someone will ask for, and why not now',
        body: '- {{What someone will ask for and not get}}. {{Why not now}}.'
      }
    },
    {
      id: 'requirements',
      title: 'Requirements',
      labels: [
        'what',
        'functional requirements',
        'non-functional requirements',
        'technical requirements',
        'product requirements',
        'features',
        'core features',
        'key features',
        'features and functionality',
        'functionality',
        'user stories',
        'use cases',
        'scope',
        'in scope',
        'mvp scope',
        'solution',
        'proposed solution',
        'user flows',
        'acceptance criteria'
      ],
      asks: 'What the product must do, the most important first',
      required: true
    },
    {
      id: 'success-metrics',
      title: 'Success metrics',
      labels: [
        'metrics',
        'success metric',
        'success criteria',
        'success measures',
        'kpis',
        'kpi',
        'key metrics',
        'measures of success',
        'measuring success',
        'north star metric',
        'north star',
        'how we measure success',
        'objectives and success metrics'
      ],
      asks: 'What is measured and how',
      body: '## Success metrics\n\n| Metric | Baseline | Target | By | Measured how |\n| --- | --- | --- | --- | --- |\n| {{What the customer gains}} | {{today}} | {{target}} | {{date}} | {{counted how}} |\n| {{Guardrail: what must not get worse}} | {{today}} | {{limit}} | {{date}} | {{counted how}} |',
      entry: {
        id: 'metric',
        title: 'Metric row',
        asks: 'One more row of the table: a metric with its baseline, its target and its date',
        body: '| {{What is measured}} | {{baseline: today’s number}} | {{target number}} | {{date}} | {{counted how}} |'
      },
      required: true
    },
    {
      id: 'risks',
      title: 'Risks and open questions',
      labels: [
        'risk',
        'risks',
        'risks and mitigations',
        'open questions',
        'open issues',
        'hypothesis and risks',
        'assumptions and risks',
        'dependencies and risks',
        'assumptions'
      ],
      asks: 'What could make this fail, and what is not known yet, by when',
      entry: {
        id: 'risk',
        title: 'Risk',
        asks: 'One thing that could make this fail, the sign that shows it, and what you do then',
        body: '- {{What could make this fail}}. If {{the sign that shows it, as a number}}, {{who}} will {{what you do then}} by {{date}}.'
      },
      required: true
    },
    {
      id: 'alternatives',
      title: 'Alternatives considered',
      labels: ['alternatives', 'alternative solutions', 'options considered', 'options', 'trade-offs', 'tradeoffs'],
      asks: 'What else would solve the problem, and why this instead',
      entry: {
        id: 'alternative',
        title: 'Alternative',
        asks: 'One other way, what it would bring and cost, and why not that',
        body: '- {{Another way to solve it}}. It would bring {{gain, as a number}} and cost {{cost, as a number}}; we leave it because {{reason}}.'
      }
    }
  ]
}

export const prdFeature: Outline = {
  ...outlineNames.prdFeature,
  form: 'feature',
  about: 'One feature of a product that exists: the problem, what changes, and the number that it moves',
  parts: sharedParts(prd, 'problem', 'customer', 'requirements', 'non-goals', 'success-metrics', 'risks')
}
