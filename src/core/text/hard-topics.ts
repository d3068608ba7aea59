import {phraseFinder} from './phrases.ts'

/** What the reader of a FAQ from inside the company asks of every proposal. */
export const hardTopics = ['cost', 'risk', 'alternatives', 'measure', 'why-now'] as const
export type HardTopic = (typeof hardTopics)[number]

// Leaning to silence: a word that may belong to the topic counts for it. One that only a question about the topic would
// use ("cost", which every price list has) stands in the second list.
const anywhere: Readonly<Record<HardTopic, string>> = {
  cost: 'break even|breaks even|break-even|breakeven|pay for itself|pays for itself|pay itself back|paid back|payback|margin|margins|unit economics|business model|business case|revenue|revenues|budget|budgets|headcount|running cost|running costs|operating cost|operating costs|cost us|costs us|cost to build|cost to run|cost to operate|costs to run|return on investment|roi|funding|funded by|profit|profitable|cost per|p&l|opex|capex|we lose|we would lose|who pays|engineer months|engineer-months|person months|person-months|person days|person-days|full-time engineers|total cost',
  risk: 'risk|risks|risky|riskiest|fail|fails|failed|failure|failures|go wrong|goes wrong|went wrong|worst|danger|dangers|worry|worries|worried|threat|threats|assumption|assumptions|weakness|weaknesses|least sure|not sure|unsure|uncertain|make us stop|make us close|kill criteria|kill this|one-way door|we stop|we would stop|we will stop|roll back|rollback|mitigate|mitigation|what keeps you up|blockers|hardest|genuinely hard|premortem|pre-mortem|downside|downsides|break this|open issues|not solved|unsolved',
  'why-now':
    'why now|why today|why this year|why not wait|why not later|what has changed|what changed|has changed since|things changed|right time|timing|now is the time|time is right|cost of waiting|if we wait|cost of delay|window|deadline|deadlines|comes into force|came into force|takes effect|took effect|expires|until now|not possible before|was not possible|why has nobody|why has no one|why had nobody',
  alternatives:
    "alternative|alternatives|competitor|competitors|competition|competing|competitive|compete|competes|compare|compares|compared|comparison|versus|vs|other products|other tools|other solutions|other options|other apps|other companies|other vendors|others do|who else|anyone else|anybody else|already exist|already exists|existing tools|existing solutions|existing products|different from|differ from|differs from|differ|differentiate|differentiates|differentiation|different to|makes it different|makes this different|makes us different|unlike|instead of|why not|rather than|why build|buy it|build or buy|off-the-shelf|off the shelf|rejected|reject|considered|did not choose|didn't choose|decided against|better than|switch from|what do they use|use today|incumbent|incumbents|why another|why a new|why us",
  measure:
    'measure|measures|measured|measuring|metric|metrics|kpi|kpis|okr|okrs|success|successful|succeeded|succeeding|how will we know|how would we know|how do we know|how do you know|know if it|know it works|know whether|know that it|target|targets|track|tracked|tracking|north star|benchmark|benchmarks|baseline|goal|goals|scorecard|review at|what does good look like|adoption rate|retention|desired outcomes|evaluate|evaluated'
}
const asked: Readonly<Record<HardTopic, string>> = {
  cost: 'cost|costs|pay for|paid for|price|priced|pricing|money|economics|invest|investment|investing|resources|resource|spend|spending|expensive|afford|fund|finance|financing|financially|sustain|monetise|monetize|monetisation|monetization|earn|make money|people do we need|team size|how many engineers|how many people|how big is the team',
  risk: 'concern|concerns|wrong|stop us|keeps you up|hard|difficult|challenge|challenges|abuse|abused|misuse|fraud|security|legal|lawful|liable|liability|compliance|break|breaks|dependencies|depend on|depends on|hacked|attack|attacked|lose|what could|limits|limitations',
  'why-now': 'timeline|wait|today|this year|urgent|urgency|why are we doing',
  alternatives:
    'different|unique|choose|did we consider|new about|exist|exists|similar|like this|better|advantage|advantages|existing|already',
  measure: 'outcome|outcomes|impact|prove|evidence|deliverables'
}

const listed = (lists: readonly Readonly<Record<HardTopic, string>>[]): ((text: string) => readonly HardTopic[]) => {
  const topics: Record<string, HardTopic[]> = {}
  for (const list of lists) {
    for (const topic of hardTopics) for (const phrase of list[topic].split('|')) (topics[phrase] ??= []).push(topic)
  }
  const find = phraseFinder(topics)
  return (text) => [...new Set(find(text).flatMap(({meaning}) => meaning))]
}

/** The hard topics that an answer touches. */
export const topicsOfAnswer = listed([anywhere])

/** The hard topics that a question or a heading is about. */
export const topicsOfQuestion = listed([anywhere, asked])
