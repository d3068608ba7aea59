import {singular} from './tokens.ts'
import {set} from './words.ts'

// Classes of nouns (in the singular) that decide what a number before them does. They are kept as classes of meaning, so
// that a word is added because it belongs to the class and not because one text uses it.

/** The points of a list: "three reasons" counts the writer's own points. */
export const listNouns = set(`
  reason way phase part innovation pillar principle theme goal objective lesson thing aspect factor area category type
  kind sort form version mode option feature capability component section chapter example idea point question study
  case benefit advantage challenge problem tier layer dimension criterion criteria metric takeaway deliverable milestone
  workstream initiative module element ingredient promise habit rule guideline audience persona scenario approach
  strategy hypothesis assumption size colour color flavour flavor edition perspective side format measure step stage task action item topic requirement
  constraint value use change improvement message track fact route path bucket function
`)

/** What a user does or meets on the way; their number is the effort and so an outcome. */
export const effortNouns = set(`
  step click tap command line attempt try call visit iteration pass screen form field key keystroke question tool
  system page document email handoff approval stage
`)

/** Where something is: a scope, not an effect. */
export const placeNouns = set(`
  place country city office site region location store shop warehouse state market continent timezone zone school campus
  branch town district province village hospital clinic plant factory building floor channel platform language
`)

/** What a product can deal with: a feature and not an effect. */
export const scopeNouns = set(`
  language format device currency browser model type protocol platform file integration country font theme
  system provider card
`)

/** Things that have a duration in their name: a 16-week course. */
export const programmeNouns = set(`
  course bootcamp camp program programme internship meeting workshop project contract sprint class session window plan
  roadmap horizon period trial pilot series career tenure deadline lease warranty interview talk presentation essay
  degree fellowship residency rotation stint engagement agreement term placement apprenticeship training curriculum
  semester subscription membership notice mandate assignment effort initiative journey study experiment conversation
  veteran guarantee commitment cycle sabbatical
`)

/** What a price is attached to. */
export const priceNouns = set(`
  plan subscription tier fee seat licence license budget card gadget device app box kit price coupon voucher tool product
  project programme program grant course membership ticket toy phone laptop camera sensor machine pass package
  bundle account book service item hardware
`)

/** Numbered things: the number behind the noun is its name. */
export const labelNouns = set(`
  step phase level tier section chapter version release part page line figure table ticket issue story task epic sprint
  iteration wave milestone item requirement question option day week month year priority room floor grade port build
  batch round column row layer stage type gen generation class model form article rule principle appendix annex exhibit
  note slide episode season volume lesson unit module lab exercise problem scenario case gate tranche group team cohort
  series route highway flight bus tram gate terminal grade pr mr bug number no nr id ref sev severity pillar bucket quarter act scene
`)

/** Metrics whose name is an acronym: "NPS 45" is a value and not a name. */
export const metricNames = set(`
  nps enps csat ces mttr mtbf mttd mau dau wau arr mrr ctr roi roas lcp cls inp fid gmv acv nrr grr cac ltv sla slo aov
  score rating index rate
`)

/** What a writer produces: a count of it is output and not effect. */
export const outputNouns = set(`
  pr request ticket document doc page test commit script workshop session meeting interview dashboard feature service
  endpoint report post article talk slide diagram template runbook requirement prototype mockup design release memo newsletter
  story spec specification proposal presentation training demo review survey experiment email
`)
export const outputVerbs = set(`
  wrote written writing drafted built building created creating ran running held hosted conducted interviewed surveyed
  attended raised opened filed merged published produced documented reviewed scheduled added organised organized
  presented gave made designed prepared submitted sent
`)

/** Countable and bad: none of them is a result. */
export const badNouns = set(`
  outage downtime incident escalation complaint injury error defect bug failure loss lockout regression rework refund churn
  breach crash violation rollback accident casualty death fatality duplicate alarm alert dispute delay disruption
  interruption miss mistake slip slippage cancellation cancelation abandonment drop dropout attrition departure
  resignation turnover overdraft default chargeback penalty lawsuit claim recall leak leakage spill
  vulnerability exploit intrusion attack conflict collision corruption mismatch discrepancy shortage stockout backlog
  overrun overtime expiration spoilage waste scrap timeout hotfix blocker bounce
  rejection denial appeal correction typo retraction infection relapse readmission admission absence absentee latecomer
  no-show detention expulsion eviction theft fraud shrinkage damage breakage contamination nonconformity deviation
  stall freeze hang deadlock conflict leaver detractor objection grievance strike stoppage layoff redundancy
  hospitalisation hospitalization ticket callback duplicate victim harm
  trespass hallucination misfire misdelivery mishap setback flake flakiness
`)

/** Bad in the plural only: "no returns", but "no return", "no fine print", "no exception". */
export const badPlurals = set('returns falls exceptions fines pages stops redos reruns resends reprints strikes')

/** What makes a plural behind "no" bad, whatever the noun: "no unpaid bills", "no additional lockouts". */
export const worsening = set(`
  unpaid overdue late missed lost failed failing false wrong double angry forgotten unplanned unexpected empty repeat
  repeated additional further broken open unanswered unresolved abandoned missing incorrect
`)

/** Those of them that cannot be counted: "zero churn" is a result, "zero defect" half of a slogan. */
export const massNouns = set(`
  downtime rework churn loss attrition turnover waste leakage fraud spoilage breakage scrap overtime shrinkage corruption
  harm contamination damage abandonment theft absence flakiness disruption slippage
`)

/** Nouns that name a measure: "an average of twelve", as against "a mother of three" and "a farm of 50 hectares". */
const measureNouns = set(`
  total average mean median number cost time maximum minimum high low record peak level result value count share profit
  revenue capacity output throughput uptime volume rate score grade mark distance weight speed out instead ahead short
  rating index yield price saving surplus shortfall excess payout income accuracy error
`)

/** What a finding rests on: "in 40 trials" is the evidence and not the effect. */
export const evidenceNouns = set(`
  case test trial experiment interview study run round session occasion instance scenario sample survey setting
`)

/** People as hands: "with three volunteers" says who did it. */
export const helperNouns = set(`
  people person volunteer colleague engineer developer designer helper manager teammate employee intern analyst
  contractor consultant student teacher partner vendor supplier
`)

/** A difference or a lapse of time by its name: "a 20-point lift", "a 3-day delay" are measures. */
export const changeNouns = set(`
  drop lift rise gain increase decrease reduction improvement jump fall saving loss cut boost growth swing margin uplift
  surge decline difference advantage lead delay wait turnaround delivery response reply lag speedup latency downtime
  outage queue delta hike climb slip recovery payback lifetime streak
`)

/** "Zero trust", "zero-day", "zero in on": names and verbs, not none of something. */
export const zeroCompounds = set(
  'trust day sum click touch config configuration shot knowledge based code in tolerance hour'
)

export const effortful = set(`
  save take spend cut lose gain free reclaim add cost shave wait need require reduce average drop fall rise waste trim
  shorten lengthen buy recover
`)

/** Whether the number behind "of" is this noun's value. */
export const isMeasureNoun = (word: string): boolean =>
  [word, singular(word)].some((noun) => measureNouns.has(noun) || changeNouns.has(noun) || metricNames.has(noun))
