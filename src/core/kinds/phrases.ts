import type {Kind} from './outline.ts'

/**
 * What writers say instead of a part's name: the ways in which such a label is put, as patterns of its words in lower
 * case, without article and closing punctuation. The first that fits decides.
 */
export type Phrases = readonly (readonly [part: string, pattern: RegExp])[]

const people =
  '(?:customers?|users?|people|testers?|buyers?|owners?|members?|readers?|patients?|parents?|drivers?|clients?|public|press|external)'
const insiders =
  '(?:internal|stakeholders?|leaders?|leadership|team|teams|finance|legal|executives?|business|board|company|engineering|operations|management|we)'

const problem =
  /^(?:(?:customer|user|current|today's|existing|underlying)(?: \w+)? (?:pains?|problems?|state|situation|process|friction|struggles?)\b|pain\b|problems?\b|why (?:this|it|now|we|bother|do|does|are|change)\b|what (?:hurts|is broken|is wrong|goes wrong|isn't working|is not working)|(?:what|how) .{1,40}\b(?:go through|goes through|put up with|suffers?|struggles?|today|now|goes wrong)$|where (?:we|things) (?:are|stand)\b|describe .{0,30}\b(?:opportunity|problem)\b|state of\b)/
const customer =
  /^(?:who (?:it|this|is|we|asks?|has|have|needs?|uses?|will|wants?|are|feels?|benefits?|suffers?)\b|for whom\b|whom? (?:we|it|this)\b|(?:target|primary|secondary|tertiary|intended) (?:users?|customers?|audiences?|readers?|personas?|segments?)\b|(?:user|customer) (?:segments?|needs?|groups?|profiles?|types?|personas?)\b|(?:users?|customers?|personas?|people) (?:and|we)\b)/
const nonGoals =
  /^(?:it (?:will not|won't|does not|doesn't|is not|isn't|must not)\b|what (?:(?:we|it|this|i)(?: are|'re| will| is| do| does| am|'m| have)? ?(?:not|won't|isn't|don't|doesn't|aren't|leave out|left out|leave alone)|is (?:not|out)|will not|won't|stays out|stays the same|stays as it is|stays untouched|comes later|can wait)\b|(?:not|out of|beyond|outside) (?:in )?(?:scope|this|now|yet|doing|building|included|part)\b|explicitly (?:not|out)\b|non-?goals\b|left out\b|deferred\b|won't (?:have|do|build)\b)/
const requirements =
  /^(?:(?:it|the product|the tool) (?:must|should|shall|has to|needs to)\b|what (?:we|i)(?:'ll| will|'re going to| are going to| plan to| want to| must| need to|'re| are)? ?(?:build|building|make|making|ship|shipping|deliver|want instead)\b|what (?:it|the \w+|this) (?:must|should|does|needs to|will|has to|can|shall)\b|what (?:must|has to|needs to|should) (?:be true|work|hold|happen|it do)\b|what (?:they|users?|customers?|people|you) (?:(?:will|can|could|should|must|need)\b|get\b)|acceptance\b|(?:must|should|could|nice)[ -](?:to[ -])?haves?\b|must ship\b|(?:feature|features?|product|functional|non-functional|technical|core|key|system|mvp|user) (?:descriptions?|requirements?|features?|functionality|scope|stories|flows?|experience|capabilities|overview)\b|how it (?:works|will work|should work)\b|(?:functional|non-functional) |requirements?\b|features?\b|capabilities\b)/
const successMetrics =
  /^(?:how (?:(?:we|i|you)(?:'ll| will|'d| would| shall| can)? ?(?:know|measure|tell|judge|see)|(?:success|it|this) (?:is|will be|gets) (?:measured|judged))\b|what (?:success|good|done|winning|better) (?:looks|means|is)\b|when (?:we|i|it|this)(?:'d|'ll| would| will| shall| are| is)? ?(?:call|know|count|be|have|stop|done|enough|has|finished|works?|worked)\b|done when\b|definition of (?:done|success)\b|(?:success|key|product|business|north star) (?:measures?|metrics?|criteria|indicators?|numbers?)\b|(?:measures?|metrics?|measurement|kpis?|okrs?|guardrails?|targets?)\b|(?:signs|criteria) (?:of|for) success\b|we(?:'ll| will| shall)? (?:know|have succeeded|be (?:content|happy|satisfied|done))\b|numbers (?:we|to|that)\b)/
const risks =
  /^(?:what (?:could|can|might|may|would|will) (?:go wrong|fail|break|kill|stop|change|hurt|sink|make|still)\b|what (?:worries|scares|frightens|keeps|we(?:'re| are) (?:afraid|worried|unsure|not sure|betting)|we fear|we (?:don't|do not)(?: yet)? know|i (?:don't|do not)(?: yet)? know|is (?:still )?(?:open|unknown|unclear)|could)\b|(?:known |biggest |open )?(?:risks?|unknowns?|open (?:questions?|issues?|points?)|assumptions?|uncertainties|worries)\b|questions (?:we|i|still|to|that)\b|concerns\b|where (?:it|this|we) (?:could|might|may)\b|how (?:it|this) (?:could|might) fail\b|things? that (?:could|might)\b)/
const alternatives =
  /^(?:what else\b|(?:two|three|four|five|the|other|possible) (?:ways|options|paths|routes|possibilities)\b|if we (?:do nothing|stop|wait)\b|what happens if\b|which (?:other|options|alternatives)\b|why not\b|(?:roads?|paths?|options?|alternatives?|approaches) (?:not|we|considered|rejected|compared)\b|what we (?:considered|rejected|weighed|looked at|ruled out|compared)\b|trade-?offs?\b|do(?:ing)? nothing\b|other (?:options|ways|approaches)\b)/
const goals =
  /^(?:(?:what|where) (?:we|i) (?:want|hope|aim|expect|would like)\b|what (?:must|has to|should|needs to) (?:change|improve|get better)\b|(?:business|product|project|customer|user) (?:goals?|objectives?|outcomes?)\b|goals?\b|objectives?\b|desired (?:outcome|state)s?\b|expected (?:outcome|benefit|result)s?\b)/

const told: Phrases = [
  [
    'situation',
    /^(?:(?:where|how) (?:i|we|it|things|this) (?:was|were|stood|started|began|looked)(?: before| then| at the time)?|(?:setting|set) the scene|starting point|scene|setting|backdrop|how it (?:started|began)|what was (?:going on|happening)|before|at the start)$/
  ],
  [
    'task',
    /^(?:what (?:i|we) (?:had|needed|was asked|were asked|was supposed|was meant|was hired) to(?: do| decide| fix| solve| change)?|(?:job|assignment|mandate)|what was (?:asked of (?:me|us)|at stake|wrong|needed)|what (?:went|was going) wrong|stakes|tension|snag|catch|obstacles?|complication|difficulty|why it was (?:mine|hard))$/
  ],
  [
    'action',
    /^(?:what (?:i|we|you) (?:actually |then )?(?:did|tried|changed|built|decided|proposed)(?: about it| next| then| instead| differently)?|how (?:i|we|you) (?:did|solved|fixed|approached|handled|tackled|recovered|went about|got|responded|resolved)(?: (?:it|this|that|them|there|out of it))?|(?:move|moves|plan|decision|choice|contribution|fix|response|intervention)|steps (?:i|we) took|(?:phase|step) (?:\d|one|two|three|four))$/
  ],
  [
    'result',
    /^(?:what (?:came|became) of (?:it|this|that)|what (?:happened|changed|got better|improved)(?: then| next| afterwards| after| in the end| as a result)?|how (?:it|this|things) (?:ended|turned out|went|came out|worked out|ended up|landed)|what (?:it|this|that) (?:achieved|brought|changed|led to|did)|where (?:it|we|things|this) (?:ended|ended up|landed|stand now|are now)|upshot|aftermath|afterwards|after|ending|in the end|end result|difference it made|numbers|evidence)$/
  ],
  [
    'lessons',
    /^(?:what (?:i|we|you)(?:'d| would| should| could| have| had|'ve)?(?: have)? (?:take|took|taken|think|learn|learned|learnt|do|done|change|changed|keep|know|did) (?:from|away|of|about|now|differently|different|better|since|with|next)\b.*|what (?:it|this|that|they|he|she) (?:taught|left|showed|cost|says about) (?:me|us)?.*|if (?:i|we) (?:did|had|could) .*\bagain|(?:next time|since then|since|looking back|with hindsight|what stayed|what stuck|what i missed|what i got wrong|regret|regrets))$/
  ]
]

/** The phrases of each kind's parts. */
export const phrases: Record<Kind, Phrases> = {
  story: told,
  essay: told,
  prd: [
    ['non-goals', nonGoals],
    ['success-metrics', successMetrics],
    ['customer', customer],
    ['problem', problem],
    ['requirements', requirements],
    ['alternatives', alternatives],
    ['risks', risks],
    ['goals', goals]
  ],
  narrative: [
    ['alternatives', alternatives],
    ['alternatives', nonGoals],
    ['success-metrics', successMetrics],
    ['customer', customer],
    [
      'ask',
      /^(?:what (?:we|i|you)(?:'re| are|'m| am)?(?: being)? ?(?:need|ask|asking|asked|want from|require|request)\b|what (?:we|i)(?:'d| would) like (?:you|from)\b|what (?:you|the \w+) (?:(?:must|should|have to|need to|are asked to|can) )?(?:decide|approve|do)\b|(?:for|to) (?:decision|approval)\b|asks?\b|requests?\b|decisions? (?:needed|requested|required|we|to|for)\b|(?:funding|investment|resources|headcount|budget|approval)\b|next steps\b)/
    ],
    ['tenets', /^(?:tenets|guiding principles|rules we|what we believe|beliefs|how we (?:will )?decide)\b/],
    [
      'proposal',
      /^(?:what (?:we|i)(?: would|'d| will|'ll| want to)? ?(?:propose|recommend|suggest|do|build|plan)\b|(?:recommended|proposed|suggested|strategic)(?: \w+)? (?:approach|solution|course|path|plan|option|strategy|change|priorities)\b|recommendation\b|proposal\b|bet\b|plan\b|idea\b|strategy\b)/
    ],
    ['problem', problem],
    ['risks', risks],
    ['success-metrics', goals]
  ],
  prfaq: [
    [
      'internal-faq',
      new RegExp(`\\b${insiders}\\b.{0,40}\\b(?:asks?|asked|wants? to know|wanted to know|faqs?|questions?|q&a)\\b`)
    ],
    [
      'external-faq',
      new RegExp(`\\b${people}\\b.{0,40}\\b(?:asks?|asked|wants? to know|wanted to know|faqs?|questions?|q&a)\\b`)
    ],
    [
      'customer-quote',
      new RegExp(
        `^(?:(?:quotes?|words?|voices?|note|testimonials?|include .{0,20}testimonials?)\\b.{0,20}\\b${people}\\b|what .{0,20}\\b${people} (?:say|said|are saying|think|told)\\b|customer (?:voices?|words|stor(?:y|ies))\\b|(?:include .{0,20})?testimonials?\\b|${people} quotes?\\b|in (?:their|a customer's) own words\\b)`
      )
    ],
    [
      'company-quote',
      /^(?:quotes?\b|(?:words?|note) from\b|(?:founder|ceo|spokesperson|executive|leader|company|team)(?:'s)? (?:quote|statement|note|words)\b|why we (?:built|made|did)\b)/
    ],
    [
      'company-quote',
      new RegExp(
        `^(?:we|our [\\w -]{2,30}|(?:${insiders}|maker|founder|director|ceo)[\\w ,-]{0,30}) (?:say|says|said|puts? it)$`
      )
    ],
    [
      'customer-quote',
      /^[a-z][\w ,'-]{2,40} (?:says|said|puts it|tells (?:it|us)|in (?:her|his|their) (?:own )?words)$/
    ],
    [
      'call-to-action',
      /^(?:where(?: (?:to|and|can|do|you)\b.{0,30})?$|what (?:it|this) costs\b|who can (?:have|get|join|use)\b|to (?:join|order|try|book|get)\b|(?:how to|where to|how do i|how can i|how you) (?:get|start|join|buy|order|try|sign|begin|apply|book|find)\b|(?:get|getting|try|join|order|sign up|start)\b|where and when\b|(?:pricing|price|prices|availability|launch date)\b|call to action\b)/
    ],
    [
      'how-it-works',
      /^(?:how it works|how .{1,30} works|describe .{0,20}experience|customer(?:'s)? (?:job|journey|experience)\b)/
    ],
    ['customer-problem', problem],
    [
      'solution',
      /^(?:meet|introducing|enter)\b|^(?:explain .{0,30}\b(?:solution|approach)\b|what (?:it|changes|is new|is different|will be different|we built|we made|we offer|we do|you get|they get)\b|(?:instead|from now on|from today)\b|what (?:users?|customers?|people|members?) (?:get|can do|see|have)\b|how (?:it|\w+) (?:helps|fixes|solves|changes)\b|(?:answer|fix|solution|approach)\b|what .{1,30} does\b)/
    ]
  ]
}
