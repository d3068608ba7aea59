import {any, cue, customer, day, few, nobody, their, type Cue} from '../themes/cue.ts'

// What people tell of how they looked, judged, learned, invented and aimed.

const wentThrough = any(
  `pulled read re-?read went_through gone_through going_through combed dug drilled traced audited sampled logged counted
  measured plotted graphed charted profiled analy[sz](ed|ing) examined inspected checked compared reconciled queried
  exported timed mapped looked_(at|into|through|up) opened replayed matched tallied listened_to reviewed sorted tagged
  categori[sz]ed studied`
)
const material = any(
  `logs? tickets? records? data rows? invoices? orders? transcripts? transactions? cases? calls? recordings? traces?
  quer(y|ies) lines entries receipts? files? numbers figures metrics? reports? contracts? packets? dumps? sessions?
  samples? box(es)? pallets? crates? slips? forms? sheets? spreadsheets? commits? database source_code complaints?
  returns parcels deliver(y|ies) bills? timestamps charts? funnel cohorts? events claims ledgers? messages e-?mails
  refunds? history code reads? notes`
)

export const diveDeep: readonly Cue[] = [
  cue(2.5, String.raw`${wentThrough} ~ ${material}`),
  cue(
    2.5,
    String.raw`root[- ]causes? | one by one | line by line | row by row | case by case | page by page |
      raw (data|logs?|numbers|files?|exports?) | five whys | 5 whys | deep[- ]div(e|ed|ing) |
      dug (in|into|deeper|through|down) | drill(ed|ing)? (down|into) | dove (deep|into) | got to the bottom`
  ),
  cue(
    2.5,
    String.raw`the (averages?|dashboards?|summar(y|ies)|reports?|totals?|means?|charts?|figures?|numbers?) ~ (hid|hide|hiding|looked fine|looked good|masked|lied|concealed|didn't) |
      behind the (average|number|summary|figure|total) |
      (didn't|never) (add up|match|fit|tally|reconcile) | anomal\w* | outliers? | discrepanc\w* |
      inconsisten\w* | split (it|them|the \w+) by | broke (it|them|the \w+) (down|out) | segmented |
      by (hour|weekday|region|cohort|device|version|postcode)`
  ),
  cue(
    1.5,
    String.raw`trac(ed|ing) (it|them|the|this|that|each|every|a|back) | debugg(ed|ing) | reproduc(ed|ing) |
      investigat(ed|ing|ion) | bisect\w* | SQL | pivot table | stack ?traces? | profiler |
      instrument(ed|ation) | breakpoints? | correlat\w* | narrowed (it )?down | diagnos\w* | memory leak |
      race condition |
      (minute|hour) by (minute|hour) | recalculated | reconstructed | (a )?timeline |
      looked (closer|closely) | did the (sums|maths?) | compar(ed|ing) ~ (with|against) | asked to see | watched`
  ),
  cue(
    0.5,
    String.raw`found (that|out|the|a|an|it|\d+|two|three|one) | discovered | noticed | spotted |
      (the|its|a) (real |actual |true )?(cause|culprit|reason|explanation) (was|lay|turned) | turned out |
      pattern`
  ),
  cue(
    1.5,
    String.raw`every (single )?(ticket|order|log|row|invoice|case|return|complaint|call|record|incident) |
      the (last|past) [\d,]+ \w+ |
      [\d,]{1,20} (tickets|orders|rows|records|invoices|logs|calls|transcripts|cases|complaints|returns|receipts|transactions|pallets|parcels|sessions|reviews) |
      stood (on|at|in|by|next) | stopwatch | notebook | with my own eyes | for myself`
  ),
  cue(
    2.5,
    String.raw`(went|drove|climbed|crawled|sat|stood|stayed|spent) ~ (to see|to look|to watch|and (watched|looked|counted|timed|listened)|with a (stopwatch|notebook|torch|clipboard|camera|tape)) |
      (took|taken) (it|one|them|the \w+) apart | (unscrewed|cut open) |
      follow(ed|ing) (one|a|the|${few}|each) ~ (from|through|all the way|home|to) |
      (didn't|couldn't) (believe|trust|explain) (it|the|that|this|those) | ruled out | counted twice |
      double[- ]count\w* | decimal | formulas? | underlying | accounted for | explained (\d+|half|most|two|all) |
      (only|always) (on|at|in|after) _ (${day}s?|shift|line|machine|version|batch)`
  ),
  cue(
    1.5,
    String.raw`for ${few} (nights|mornings|shifts) | the (system|software|sheet|form|report) (said|showed|counted) |
      microscope | tape measure | cameras? | it wasn't the | not the \w+ but |`
  )
]

export const areRight: readonly Cue[] = [
  cue(
    3,
    String.raw`(sought|asked|looked|invited|wanted|went looking) ~ (against|disprove|wrong|opposite|dissent\w*|disagree\w*|holes|flaws|tear|poke|contradict\w*) |
      prove (me|us|myself|it|that) wrong | disconfirm\w* | devil's advocate | disprov(e|ed|ing) |
      would (have )?(change[d]?|changed) my mind | falsif\w* | red[- ]team\w*`
  ),
  cue(
    2.5,
    String.raw`chang(ed|ing|e) (my|our) (own )?(minds?|views?|opinions?) |
      (I|we) (was|were|had been) (wrong|right|mistaken) | prov(ed|en) (right|wrong|correct|me) |
      (turned out|turn out) (to be )?(right|wrong|correct) |
      my (first |initial |own )?(guess|hunch|assumption|hypothesis|theory|judge?ment|instinct|forecast|estimate|prediction|gut) |
      reversed (my|the) decision`
  ),
  cue(
    2.5,
    String.raw`(conflict\w*|contradict\w*|contrary|incomplete|ambiguous|mixed|unclear|inconclusive|imperfect|partial|insufficient|missing|little|no|limited|thin) (data|evidence|signals?|numbers|information|figures|research|results) |
      data (conflicted|disagreed|pointed|was thin|were thin|said one) | not enough (data|time to|information) |
      too (little|few) data | uncertain(ty)? | ambigu(ous|ity) | nobody (knew|could know) |
      (two|three) _ (options|ways|explanations|choices) | no (precedent|history)`
  ),
  cue(
    2,
    String.raw`judge?ments? | instinct(s|ively)? | gut (feeling)? | intuition | hypothes[ei]s | assumptions? |
      I (bet|wagered|reckoned|judged|estimated|concluded|predicted|guessed) | (a|the|my) bet | odds |
      probabilit\w* | worst case | cost of being wrong | ch(ose|osing) ~ over | if I (was|were) wrong | forecast\w* | predict\w* | trade-?offs? | expected value | break-?even |
      I (was sure|doubted|reasoned|asked myself) | would have to be true | said (the )?opposite |
      (thought|believed|expected|assumed) ~ but`
  ),
  cue(
    1.5,
    String.raw`weigh(ed|ing) (up|the|both|it|them|what|against|one|that|my|our|two|three|pros) | compar(ed|ing) (the|two|three|both|our|options|it|them) | (a/b|split) tests? |
      control group | (small|quick|cheap|controlled) (tests?|trials?|experiments?|pilots?) |
      ran (a|an|two|three) ~ (test|trial|experiment|pilot|model|simulation) | simulat\w* | scenarios? |
      modell?ed | back-?test\w* | decision (tree|matrix|log) | criteria`
  ),
  cue(
    2,
    String.raw`second opinions? | different (views?|perspectives?|opinions?|angles?) | diverse | perspectives |
      people (who|whom) (disagreed|thought|knew|saw|doubted) |
      (asked|consulted|called|rang|spoke to|phoned) ~ (expert|specialist|sceptic|skeptic|statistician|lawyer|meteorologist|economist|engineer|veteran|chief)s? |
      who knew (more|better) | those who would`
  ),
  cue(
    1,
    String.raw`decid(ed|ing) (against|not to|to keep|to wait|to cancel|to stop|that|on|between) |
      my (decision|call) | made the (call|decision) | (being|was|were|am) wrong | ch(ose|oosing) | recommend(ed|ing) |
      the right (decision|call|choice) | hindsight | evidence | chang(ed|ing) (his|her|their) minds?`
  ),
  cue(
    2.5,
    String.raw`as I (had )?(thought|feared|expected|predicted) | bor(n|ne|e) (it |me )?out | vindicated |
      (what|where|how) (if )?(I|we) (was|were|might be|could be|had been|am|are) (wrong|missing|overlooking) |
      my (own )?(recommendation|arguments?|bias|favou?rite|belief|conviction|reasoning) |
      (plan|view|idea|estimate|recommendation) (was|had been) (mistaken|wrong) |
      (gave up|dropped|let go of|withdrew) my (own )?(plan|idea|proposal|view) |
      hadn't (considered|thought of|seen|expected) |
      (wrote|written) (it |them )?(down )?(beforehand|in advance|before (I|we)) | what would (change|make) |
      ${few} (studies|reports|surveys|advisers|experts|models|doctors|opinions) |
      (everyone|the others) (was sure|expected|believed|favou?red) |
      the obvious (choice|answer|thing|cause|solution)`
  ),
  cue(
    1.5,
    String.raw`coincidence | (un)?likely | per ?cent sure | chances | base rates? | sample (was|of|size) |
      too (small|early|good) | rumou?rs? | doubt(ed|s)? | suspected | mistaken`
  )
]

export const learnAndBeCurious: readonly Cue[] = [
  cue(
    3,
    String.raw`(taught|teaching) myself | self-taught | self-stud\w* |
      learn(ed|t|ing) (the|enough|how|about|from|by|as much|everything|python|sql|a new|new|more) |
      (took|did|completed|finished|attended|enrolled|signed up) ~ (courses?|class(es)?|certifications?|certificates?|workshops?|lessons|lectures?|training|degree|conference|meetup) |
      bootcamp | tutorials? | online courses?`
  ),
  cue(
    2,
    String.raw`(read|reading|borrowed|bought|studied) ~ (books?|papers?|manuals?|documentation|docs|articles?|textbooks?|source code|literature|specs?|specification|blogs?|research|handbook|standard) |
      studied | studying | research(ed|ing) (how|the|what|into|other|different|various) | read up on |
      asked (many |a lot of |lots of |stupid )?questions | learning curve | podcasts? | lectures? | found out how`
  ),
  cue(
    2.5,
    String.raw`curio(us|sity) | I wonder(ed)? | wanted to (understand|know|learn|see) (how|why|what|more) |
      asked _ why | fascinat\w* | intrigued | puzzled | kept asking`
  ),
  cue(
    2,
    String.raw`(had |I )?never (worked|used|done|written|touched|seen|built|managed|run|led|met|heard) |
      new to (me|the|us|this) |
      (no|little|without) _ (experience|background|knowledge|training|idea) | unfamiliar |
      knew (nothing|little|almost) | did not know (anything|how|what|the) |
      didn't know (anything|how|what|the) | from zero | beginner | first time |
      outside my (field|comfort zone|expertise) | steep`
  ),
  cue(
    1.5,
    String.raw`evenings | on (my )?(weekends?|sundays?|saturdays?) | spare time |
      (in |on )?my own time | after work | side project | hobby`
  ),
  cue(
    2,
    String.raw`asked ~ to (show|teach|explain|walk) | shadow(ed|ing) | sat in on |
      looked over ${their} shoulder | experiment(ed|ing) | tried (out|it|several|different) |
      practi[sc](ed|ing) | explor(ed|ing) | from another (industry|field|trade|team|country) |
      how (other|others|airlines|hospitals|banks|people in) |
      new (skill|skills|technolog(y|ies)|language|framework|tools?|field|domain|topic)`
  ),
  cue(
    2.5,
    String.raw`(no idea|nothing|next to nothing) (of|about|how|what) |
      (wasn't|not|outside) my (field|subject|trade|background|world) | never heard of |
      (felt|was|like) (stupid|a beginner|an apprentice|the oldest) |
      (show|teach|explain|taught|showed|explained) (to )?me ~ (how|what|why|to) |
      (spent|joined|worked|went|tagged) ~ (alongside|along with) |
      (visited|toured) (a|an|another|two|three|other|the) | read (everything|all|every|whatever|old|two|three) |
      (why|how) (do|did|does) (it|they|the|that|this|a|our|some) | wonder(ing)? | came (to|from) ~ from |
      a different job | couldn't follow`
  ),
  cue(
    1.5,
    String.raw`(evening|night) (class(es)?|school) | videos? | librar(y|ies) | textbook | language | shared what |
      passed the (exam|test) | after _ years (in|as|of) | since then I | (each|every|once a) (month|week|year) I |
      notebook of | strange(ly)? | odd | for the first time`
  )
]

const removed = any(
  `removed dropped threw_out threw_away got_rid_of deleted eliminated did_away_with struck cut left_out abolished scrapped
  skipped`
)
const toil = any(
  `steps? fields? forms? screens? approvals? layers? pages? clicks? signatures? cop(y|ies) handovers? meetings? options?
  lines_of features? passwords? questions? paperwork process dependenc(y|ies) rules?`
)

export const inventAndSimplify: readonly Cue[] = [
  cue(
    2.5,
    String.raw`simplif\w* | simplicity | streamlin\w* |
      (replac(ed|ing)|merg(ed|ing)|collaps(ed|ing)|cut|reduc(ed|ing)|boil(ed|ing)|shr[ai]nk|shortened|turned|combined|consolidat(ed|ing)|swapped|condensed) ~ (with|to|into|by|for) (a single|a simple|just|only|one|two|three|a one-)`
  ),
  cue(
    2.5,
    String.raw`invent(ed|ing|ion|ive)? | innovat\w* | novel | patent\w* |
      came up with | idea | replac(ed|ing) (the|it|them|a|an|all|every|our|\d+) | new (way|kind|approach|method|mechanism|concept|idea)s? |
      ${nobody} (else )?had (tried|done|thought|built) | never been (done|tried|built) |
      (not|never) been tried | (borrowed|took|stole|got|copied) (the|an|this) idea | idea (came|from|to) |
      inspir(ed|ation) | creativ\w* | unconventional | out of the box | brainstorm\w* | what if | unusual`
  ),
  cue(
    2,
    String.raw`automat\w* |
      (wrote|built|made|created|developed|designed|rigged|cobbled|sewed|welded|printed|drew) (a|an|my own|the) (small |simple |little |short |new |first |custom |quick |one-page |cheap )*(tool|script|bot|macro|spreadsheet|calculator|template|jig|form|app|dashboard|device|generator|checker|prototype|program|plugin|extension|harness|framework|sheet|box|rig|library|utility|pipeline|card|sign|rule)s?`
  ),
  cue(2, String.raw`${removed} ~ ${toil}`),
  cue(
    1,
    String.raw`prototype[ds]? | proof of concept | mock-?ups? | built the first | out of (cardboard|paper|tape|wood) |
      cardboard | sticky notes | sketch(ed|es)? | stickers? | lego | tape |
      fewer \w+ | one (button|rule|question|screen|list) | off-the-shelf | made (it )?(from|out of)`
  ),
  cue(
    1,
    String.raw`simpl(e|er|est|y) | a single | one-page | one page | instead of | no longer (need|have|had|needed) |
      from scratch | by hand | manual(ly)? | paper forms? | \d+ (steps|fields|screens|clicks|forms|pages) |
      \w+ steps`
  ),
  cue(
    2,
    String.raw`(one|a single) _ (sheet|list|board|form|card|page|button|box|number|rule|question|step|colou?r|hook|label|stamp|sign) (instead|for|that|replaced|with|does|tells|on) |
      (steps|forms|lists|sheets|systems|screens|tools|fields|pages|reports|keys|menus|states) (became|to|into|instead|down) |
      colou?r(ed|s|-coded|-coding)? | bar ?codes? | QR codes? | magnets? | string | hooks? | whistle | bell |
      turned ~ (around|round|upside down) | the other way (round|around) | (revers|swapp|chang)ed the order |
      what (each|every|it|that|this) _ (was|is) for |
      ${nobody} (could say|knew|remembered|read|used|needed) (why|what|it|them|any) |
      (by|runs|works|fills|does it) (by )?itself | (no|without) (training|manual|instructions|app|login) |
      nothing to (set|break|install|learn|charge) | (got rid|did away) (of|with) | abolish(ed|ing) |
      (any|every)(one|body) can | fits? (on|in|into) | never seen | (copied|borrowed|taken|stolen) (it |this )?from |
      (code|form|list|process|file) shrank | delet(ed|ing) | had never (altered|changed|been (used|read))`
  )
]

const places = any(
  `countr(y|ies) counties cit(y|ies) towns? villages? councils? states? regions? sites? branch(es)? depots? warehouses? stores? shops?
  plants? ports? farms? schools? hospitals? clinics? wards? librar(y|ies) offices? departments? teams? squads? markets? languages?`
)

export const thinkBig: readonly Cue[] = [
  cue(
    3,
    String.raw`vision | bold(er|ly)? | ambiti(on|ous|ously) | ten times | 10x | tenfold | moonshot |
      big(ger)? (picture|idea|opportunity|bet|dream|question|problem)s? | th(ink|ought|inking) big(ger)? |
      game[- ]chang\w* | reimagin\w* | rethink | rethought | transform(ation|ed|ing|ative)? | too small |
      larger than | much bigger | aim(ed|ing) (higher|for more)`
  ),
  cue(
    2,
    String.raw`(whole|entire) (company|industry|country|city|market|region|sector|network|group|county|category|organi[sz]ation|business|district) |
      nation-?wide | (all|every one of) (the |our |of our |\d+ )?${places} | world-?wide | company-?wide | city-?wide | global(ly)? |
      every (${places}|one of) |
      (across|in|to|at|by) (all|${few}|[a-z]+(teen|ty)|hundreds of) _ ${places} |
      new (market|business|line of business|category|revenue stream|product line|industry|country|division|company)s?`
  ),
  cue(
    2,
    String.raw`(instead of|rather than|not) (just |only |merely |simply )?(fix(ing)?|patch(ing)?|tweak(ing)?|repair(ing)?|another|one more|a quick|improv(e|ing)|optimi[sz](e|ing)) |
      more than (I was|we were|they|I had been|what) (asked|had) |
      beyond the (brief|ask|request|scope|original|pilot) |
      asked (me )?(only )?for (a|one|two) ~ (but|and I|I) |
      not (just|only) (for )?(our|my|this|one|us|the) |
      (as|into|become|becoming|build|built) a _ (platform|business|product line|network|programme|service|marketplace|standard) |
      could (become|serve|be used by|reach) | scal(e|ed|ing) (to|across|it|up|beyond) |
      (three|five|ten|two|multi)-year | (in|over) (three|five|ten) years | road ?map | strateg(y|ic)`
  ),
  cue(
    1.5,
    String.raw`pitch(ed|ing)? |
      wrote (a|the|my) _ (paper|six-pager|proposal|narrative|vision|press release|PR/?-?FAQ|plan|business case) |
      business case | won (over|funding|approval|the budget|support) | funding | invest(ed|ment|ors?)? |
      brought (\w+ ){1,3}(along|together|on board) | proposed |
      (much|far) (larger|bigger|wider) | why not | on a (larger|bigger) scale | beyond (our|my) (team|own|department|site)`
  ),
  cue(
    1.5,
    String.raw`adopted (by|at|in|across|it) | roll(ed|ing)?[ -]?out (to|across|in) |
      other ${places} _ (copied|adopted|use|used|took|asked|followed|have) |
      (is|are) now (used|the standard|standard|run|live) (in|by|across|at)? | spread to |
      standard (at|in|across|for) | millions? of | movement`
  ),
  cue(
    2.5,
    String.raw`why (only|just|stop|not (all|every|the)) | what (it )?would (it )?take | a first step | imagin(e|ed|ing) |
      (they|he|she|some|people) (laughed|smiled) | crazy | utopian | impossible | unrealistic |
      dream(er|t|ed|s|ing)? | (called|thought|found) it (too|mad) |
      (for|across) (the )?(whole|entire|every|all) (?!of)\w+ |
      (grew|grown|growing|expanded|spread) (from|to|into|across) | (template|blueprint|model) for |
      (founded|set up) an? _ (foundation|network|alliance|fund) | ministry | minister | mayor | government |
      open to (all|every\w*|any\w*) | generations? | by 20\d\d | future |
      instead of (a|one|another) (better|new|faster)`
  )
]

export const broadResponsibility: readonly Cue[] = [
  cue(
    2,
    String.raw`carbon | emissions? | CO2 | CO₂ | climate | sustainab\w* | recycl\w* | landfill | plastics? |
      environmental(ly)? | the environment | energy (use|consumption|saving) | pollut\w* |
      water (use|consumption) | greenhouse | solar | packaging waste | biodegrad\w* | idl(ed|ing) | diesel |
      food waste`
  ),
  cue(
    1.5,
    String.raw`neighbou?rs | neighbou?rhood | (the |local )communit(y|ies) |
      local (schools?|people|families|charit\w*|council|shops|businesses|residents|fishermen|government) |
      charit(y|ies) | the public | society | villag(e|ers) | pedestrians | cyclists | bystanders |
      not (our|even our|even) customers | schoolchildren | the town`
  ),
  cue(
    2,
    String.raw`privacy | misus(e|ed|ing) | abus(e|ed|ive|ing|ers?) | (algorithmic|racial|gender|model) bias | biased |
      minors | teenagers | vulnerable | harm(ed|ful|s)? | side[- ]effects? | unintended |
      second-order | ethic(s|al|ally)? | consent | human rights | child labou?r | working conditions |
      stalk(ing|ers?) | gambl(ing|ers?) | addict(ed|ion|ive) | scam(s|mers|med)? | misinformation |
      surveillance | deepfakes? | underage | sanctions`
  ),
  cue(
    1.5,
    String.raw`responsib(le|ility) (to|for|towards) (the|people|society|those|others) |
      what (it|this|that|our \w+) (would|could|might|did|does|do) to | if everyone |
      at (our|that|this) (size|scale) | impact on (the|people|society|those|others) |
      who (is|are|was|were) affected | consequences |
      people who (were|are|had) n(ot|ever) (our )?${customer}`
  ),
  cue(
    2,
    String.raw`river | lakes? | streams? | (ground|drinking )water | sewage | fish(es|ermen) | birds? | bees? | trees? |
      forests? | soil | wildlife | animals? | noise | smell | dust | fumes | traffic | across the (street|road) |
      next door | down(stream|wind) | rents? | homeless\w* | shelters? | refugees? | refuge | migrants? | minorit\w* |
      elderly | indigenous | mines | quarry | fair ?trade | faces? | strangers | tracking | anonymi[sz]\w* |
      fraud\w* | (could|would|might) (be used|use it|abuse|hurt|exclude) ~ (to|for|against|by) | excluded? |
      (our|this|that|such a) (size|scale|reach|share|growth|success) | (biggest|largest) (employer|buyer|user|in|of) |
      market leader | (as|since|because) we grew |
      (free|open|gave|published|shared) ~ (competitors?|regulators?|the industry|rivals|everyone|anyone) |
      (gave up|turned down|gave away) ~ (order|contract|revenue|margin|sales|patent)`
  )
]
