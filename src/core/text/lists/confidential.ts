const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What stands before the @ of an address that belongs to a desk rather than a person. */
export const desks = words(
  `press info support hello contact help sales media feedback team privacy security legal careers jobs office admin
  noreply no-reply donotreply billing partners partner accessibility pr hi mail service services enquiries inquiries
  marketing abuse webmaster postmaster hr recruiting apply join events news newsletter community beta pilot pilots
  early access waitlist demo start signup orders order bookings booking returns care customercare success ask research
  press-office media-relations investors investor ir compliance dpo data safety volunteer volunteers members membership
  academy education learn training it ops operations finance accounts payments dev developers engineering product
  products design hq desk frontdesk reception open opencode secure git github conduct report reports foo bar you me user name email your someone anyone`
)

/** Domains that exist for examples. */
export const exampleDomain =
  /(?:^|\.)(?:example|test|invalid|localhost)(?:\.|$)|^(?:company|yourcompany|domain|acme)\.com$/i

/** Addresses that belong to people, whatever stands before the @. */
export const privateDomain =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|gmx|web|aol)\.[a-z.]{2,6}$/i

/** What a colleague is called before or behind their name. */
export const colleagues = `manager boss director supervisor lead mentor skip-level colleague co-worker coworker teammate
  peer report vp cto ceo coo cfo cpo engineer designer analyst developer tester intern recruiter successor predecessor
  counterpart stakeholder sponsor`.split(/\s+/)

/** Words with a capital that begin no name of a person or a company. */
export const noNames = words(
  `engineering operations product products sales marketing finance design technology data legal security support service
  services success experience relations care portal team teams manager managers management director senior junior
  principal staff lead chief vice president head officer engineer engineers analyst developer program programme project
  global regional north south east west europe european america american asia emea apac amer us uk eu africa india china
  germany france japan spain monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december sdk api app ui ux nps crm erp sla kpi id q1 q2 q3 q4 i we he she
  they it the a an and but so then when after before while because if in on at to for with from this that these those my
  our his her their who which what how not no once since although however instead also first next finally obsession
  trust ownership centric journey journeys satisfaction engagement retention acquisition onboarding feedback interviews
  research needs problem problems side server libraries library code requests request facing advisory council board
  account accounts lifecycle value zero`
)

/** How the names of organisations end. */
export const organisations = words(
  `corp corporation inc incorporated ltd limited llc llp plc gmbh ag sa sas bv nv ab oy pty co company group holdings bank
  banking insurance airlines airways university college hospital hospitals clinic health healthcare pharma
  pharmaceuticals foods systems technologies tech software motors energy telecom communications logistics freight retail
  stores supermarkets partners capital consulting associates industries solutions labs media entertainment council
  ministry authority trust railways rail steel chemicals electronics foundation`
)

/** What stands behind "Project" where it is no code name. */
export const plainProjects = words(
  `manager managers management plan plans planning lead leads leader leaders owner owners sponsor sponsors coordinator
  charter scope goals goal overview summary status timeline team teams office officer requirements description
  gutenberg euler lombok zero runway jupyter loom x euler name title details background phase deliverables director
  administrator engineer board kickoff review reviews hope management-office one two based i ii iii a b service services files
  file settings root directory folder setup structure maintainers contributors members participants history tracking report reports
  proposal update updates milestones budget closure delivery execution success experience idea ideas work type types
  code launch area areas lifecycle schedule status result results impact outcome outcomes highlights`
)

/** Prefixes before a hyphen and a number that name a standard, a model or a requirement, not a ticket. */
export const plainPrefixes = words(
  `iso iec rfc sha aes rsa utf gpt cve covid soc ieee en din bs nist fips pci http https tcp md ap fr nfr us uc req ac tc
  ef mc eu un gb ga boeing airbus nasa usb hdmi ddr lte ipv mp php es ts ansi astm kb ms win ios`
)

/** What somebody calls a ticket by. */
export const ticketWords =
  /\b(?:tickets?|issues?|bugs?|jira|incidents?|stor(?:y|ies)|epics?|backlog|filed|sev-?[0-5])\b/i
export const ticketPrefixes = words('jira inc ticket bug sim incident tt task issue prod ops eng')

/** What makes an amount of money an internal figure. */
export const internalFigures =
  /\b(?:revenues?|arr|mrr|gmv|turnover|profits?|margins?|ebitda|bookings|run[- ]rate|net income|salar(?:y|ies)|payroll|burn(?: rate)?)\b/i
/** What was added or saved is a result, and a result needs its number. */
export const differences =
  /^ (?:in|of) (?:annual |yearly |monthly )?(?:incremental|additional|extra|new|saved|savings)\b/i
export const rounded =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|over|under|above|below|some|circa|by|than)|~|≈|>|<)\s*$/i

/** Marks by which a document says who may read it. */
export const markings =
  /\b(?:strictly |company |highly )?confidential\b|\b(?:for )?internal(?:[- ]use)?[- ]only\b|\bfor internal use\b|\b(?:please )?do not (?:share|distribute|forward|circulate|copy)\b|\bnot for (?:(?:external|public|further) )?(?:distribution|circulation|release)\b|\bproprietary (?:and|&) confidential\b|\bunder embargo\b/i
