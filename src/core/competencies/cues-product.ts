import {any, cue, customer, type Cue} from '../themes/cue.ts'

// What people tell of how they found out what to build, chose it, built it and saw what came of it.

export const developmentCycle: readonly Cue[] = [
  cue(
    2.5,
    String.raw`(product|development|release|design|project) (life-?)?cycles? | life-?cycle | end[- ]to[- ]end |
      from (the )?(idea|concept|discovery|brief|sketch|prototype|design|first interview) (all the way )?(to|through) | from zero to | discovery phase | go-to-market |
      proof of concept | minimum viable | MVP | (closed |private |open |public )?beta | alpha version | sunset(ted|ting)? | end of life | post-launch | pre-launch`
  ),
  cue(
    1.5,
    String.raw`prototyp(e|es|ed|ing) | wireframes? | mock-?ups? | iterat(e|ed|ion|ions|ing|ive) | (first|second|third|next) (version|release|iteration|prototype) |
      user stor(y|ies) | acceptance criteria | specification | requirements | PRD | hand(ed)? over to engineering | feature freeze | release notes | roll(ed)?[- ]?out`
  ),
  cue(
    1,
    String.raw`launch(ed|ing)? | ship(ped|ping) | released | (went|go|gone) live | discovery | build phase | design(ed|ing)? (and|it|the) | pilot(ed)? | tested (it|the) | maintenance`
  )
]

export const methodologies: readonly Cue[] = [
  cue(
    3,
    String.raw`scrum | kanban | agile | waterfall | lean | six sigma | kaizen | design thinking | design sprints? | jobs[- ]to[- ]be[- ]done | RICE | MoSCoW | OKRs? | shape up | double diamond | extreme programming | prince2 | critical chain | kano | value stream | story mapping | PDCA | working backwards`
  ),
  cue(
    2,
    String.raw`sprints? | stand-?ups? | retrospectives? | retros? | backlogs? | story points? | velocity | burn-?down | work in progress | WIP | (pre|post)-?mortems? | framework | methodolog(y|ies) | two-week cycles? | time-?box(ed|es)? | definition of (done|ready) | continuous (delivery|integration|improvement) | playbook`
  ),
  cue(
    1,
    String.raw`(way|ways) (of working|we worked|to work) | iterations? | experiment(s|ed)? | hypothes[ei]s | ceremon(y|ies) | board with | in (small|short) (steps|cycles|batches) | template | process`
  )
]

export const industryInsight: readonly Cue[] = [
  cue(
    2.5,
    String.raw`competit(or|ors|ion|ive) | rivals? | market (research|share|analysis|trends?|leader|size|report) | industry | trade (fairs?|press|association|shows?|journal) | regulat(or|ors|ion|ions|ory) | benchmark(ed|s)? against | incumbents? | sector | trends? | analysts?'? reports?`
  ),
  cue(
    2,
    String.raw`(the|our) (market|trade) | new (law|rules|standard|directive) | directive | compliance | licen[cs]ing | patents? | (other|rival|competing) (vendors|suppliers|firms|companies|products|banks|shops|airlines|hospitals) | wholesalers? | distributors? | supply chain | seasonality | tariffs? | subsid(y|ies) | (conference|expo) | how (others|the trade|the industry)`
  ),
  cue(
    1,
    String.raw`market | years in the (trade|business|field) | knew (the|from) | insiders? | pricing | margins? | customs | domain | specialist | niche`
  )
]

export const visionAlignment: readonly Cue[] = [
  cue(
    3,
    String.raw`vision | north star | mission | (long-term|three-year|five-year|company|product) (strategy|goals?|plan|direction) | strateg(y|ic|ically) | road-?map | tenets? | guiding principles? | press release | PR/?-?FAQ`
  ),
  cue(
    2,
    String.raw`(fit|fitted|served|supported|contributed to|led towards?|tied (it|them|this|each) to|in line with|aligned (it|them|this )?with|linked (it|them|to)) ~ (goals?|strategy|vision|direction|mission|priorities|aims?) | (where|what) (we|the company|it) (want(ed)?|would) (to )?(be|go|become) | in (three|five|ten) years | big(ger)? picture | said no to | did not (fit|serve|lead) | distract(ed|ion)? | (company|yearly|annual) goals? | objectives?`
  ),
  cue(1, String.raw`direction | purpose | themes? | long[- ]term | (quarter|year)'?s goals? | bets? | focus(ed)?`)
]

export const problemSolving: readonly Cue[] = [
  cue(
    2.5,
    String.raw`root[- ]causes? | five whys | hypothes[ei]s | diagnos(ed|is|ing) | troubleshoot\w* | debugg(ed|ing) | ruled (it |them |out|that )(out)? | narrowed (it )?down | (real|actual|underlying|true) (problem|cause|reason|issue) | (cause|culprit|reason) (was|lay|turned out) | traced (it|the|this|them) | reproduc(ed|ing) | work-?around`
  ),
  cue(
    2,
    String.raw`(broke|split|took) (it|the problem|them) (down|up|apart|into) | step by step | one by one | (options|alternatives|causes|ways) (were|and|for|to) | (listed|compared|weighed) (the|three|four|two|all) (options|causes|ways|alternatives) | why (it|the|they|this) ~ (failed|stopped|broke|happened|fell|rose) | symptoms? | constraints? | bottlenecks? | solv(ed|ing) | fix(ed|ing)? (the|it|what) | mended`
  ),
  cue(
    1,
    String.raw`problem | found (that|out|the) | turned out | cause | puzzle | solution | tried | tested | discovered | noticed | instead of`
  )
]

export const prioritisation: readonly Cue[] = [
  cue(
    3,
    String.raw`priorit(y|ies|ise|ize|ised|ized|ising|izing|isation|ization)\w* | re-?priorit\w* | rank(ed|ing) | trade-?offs? | RICE | MoSCoW | must-haves? | cost of delay | opportunity cost | impact (and|against|versus|vs\.?) effort | effort (and|against) (impact|value) | scor(ed|ing) (each|them|every|the|all)`
  ),
  cue(
    2.5,
    String.raw`(cut|dropped|postponed|deferred|removed|parked|shelved|moved|trimmed|narrowed|killed|left) (out )?(the |our |\w+ of |two |three |four |five |\d+ )?(\w+ )?(scope|features?|items?|requests?|projects?|half|rest|others) | said no to | what (not to|we would not|would not be|to leave|to drop) | (left|put) (out|off|aside) | could (not|only) do (all|both|everything|one|two|three) | first things | nothing else | below the line | sequenc(ed|ing) | not (now|yet|this quarter)`
  ),
  cue(
    1,
    String.raw`backlog | scope | (most|more) (important|urgent|valuable) | mattered most | first | later | limited (time|capacity|budget) | capacity | criteria | chose | decided (to|against|not)`
  )
]

export const userCentred: readonly Cue[] = [
  cue(
    2.5,
    String.raw`user[- ](research|centred|centered|centric|needs?|journeys?|experience|testing|tests?|interviews?|observations?) | usability | personas? | journey map\w* | empath(y|ised|ized) | ethnograph\w* | shadow(ed|ing) | diary stud(y|ies) | field (visits?|stud(y|ies)) | card sort\w* | accessib(le|ility) | in (her|his|their) shoes | focus groups?`
  ),
  cue(
    2.5,
    String.raw`(watched|observed|sat|stood|rode|visited|followed|interviewed|shadowed|accompanied|spent) ~ ${customer} | (watched|observed) (how|them|her|him|people|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) | what (they|she|he|${customer}) (really |actually )?(needed|did|wanted|tried|missed) | ${customer} ~ (couldn't|struggled|gave up|got lost|did not (see|find|understand|know))`
  ),
  cue(
    1,
    String.raw`(for|with|by) (the |our |each |every |these |those |\w+ )?${customer} | ${customer} | needs | pain points? | easier for | on (her|his|their) phones?`
  )
]

export const userFeedback: readonly Cue[] = [
  cue(
    3,
    String.raw`(user|customer|client|${customer}) feedback | feedback (from|form|loop|of|session|button|round)\w* | survey(s|ed)? | NPS | CSAT | net promoter | satisfaction (scores?|survey)s? | (app[- ]store|one-star|online|bad|user|customer) reviews | beta (testers?|users?) | complain(ts?|ed) | support (tickets?|calls?|requests?) | feature requests? | suggestion box | verbatims? | questionnaires?`
  ),
  cue(
    2,
    String.raw`(asked|rang|called|phoned|wrote to|invited|showed) ~ ${customer} | ${customer} (who )?(had )?(told|said|asked|wrote|complained|reported|rated|liked|disliked|hated|loved) | (told|wrote to) us | what (they|she|he) (liked|disliked|thought|said|missed) | changed it (after|because|twice) | (based|acting) on (their|what they|the) | open-ended | advisory (board|panel) | panel of`
  ),
  cue(
    1,
    String.raw`feedback | ratings? | reviews | comments? | responses | replies | replied | requests | heard (from|that|the same)`
  )
]

const evidence = any(
  `data numbers figures metrics? logs analytics dashboards? statistics counts measurements evidence results`
)

export const dataInformed: readonly Cue[] = [
  cue(
    3,
    String.raw`A/B[- ]?(tests?|testing|tested) | split[- ]tests? | control group | data[- ](driven|informed|led|based) | statistical(ly)? | significan(t|ce) | cohorts? | regression | confidence interval | sample size | funnel | conversion rates? | baseline | correlat\w* | causal\w* | experiments? | randomi[sz]ed | guardrails? | leading indicator`
  ),
  cue(
    2,
    String.raw`(analy[sz]ed|pulled|queried|looked at|collected|gathered|measured|compared|tracked|logged|counted|plotted|went through|read|checked|split) ~ ${evidence} | ${evidence} (showed|said|told|proved|disproved|suggested|pointed|did not|contradicted|spoke) | measur(ed|ing) | metrics? | analytics | dashboards? | analysis | instrument(ed|ation) | KPIs? | SQL | tracking | telemetry | quantif\w*`
  ),
  cue(
    1,
    String.raw`data | numbers | figures | evidence | counted | median | average | percentile | logs | \d[\d.,]{0,20} ?(%|percent|per cent) (of|more|fewer|less) | forecast(s|ed)? | spreadsheet`
  )
]

export const toolProficiency: readonly Cue[] = [
  cue(
    3,
    String.raw`SQL | excel | jira | figma | tableau | power bi | looker | python | pivot tables? | macros? | VBA | confluence | notion | airtable | amplitude | mixpanel | google analytics | salesforce | SAP | zapier | github | git | postman | grafana | miro | trello | asana | autocad | photoshop | power ?point | R script | jupyter | regex | API calls? | gantt`
  ),
  cue(
    2.5,
    String.raw`(wrote|built|made|set up|automated|scripted|programmed|coded) (a|an|my own|the) (\w+ )?(script|query|dashboard|spreadsheet|macro|report|tracker|bot|automation|notebook|tool|pipeline|template) | automat(ed|ing|ion) | scripts? | spreadsheets? | quer(y|ies) | taught myself | self-taught | tooling`
  ),
  cue(
    1,
    String.raw`tools? | software | dashboards? | plug-?ins? | add-?ons? | set up | configur(ed|ing|ation) | integrat(ed|ion) | templates? | CRM | ERP`
  )
]
