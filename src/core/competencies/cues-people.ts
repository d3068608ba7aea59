import {any, cue, superior, type Cue} from '../themes/cue.ts'

// What people tell of how they spoke, worked, led and came to terms with others.

const trade = any(
  `engineering engineers? developers? designers? design legal lawyers? finance sales marketing support operations
  logistics procurement purchasing security compliance warehouse HR payroll production manufacturing quality
  research nurses doctors accounting facilities editorial analysts? data_scientists? customer_service payments`
)

export const communication: readonly Cue[] = [
  cue(
    2.5,
    String.raw`(explain(ed|ing)|put (it|this|that)|said it|wrote it) ~ (plain(ly)?|simple|simply|words|terms|language|page|lay\w*|so that|without jargon) | one-pager | one page | communicat\w* | presented | presentation | present(ing)? to | (weekly|daily|monthly|friday|monday) (updates?|notes?|newsletters?|e-?mails?|reports?|status) | newsletter | town hall | jargon | (drew|sketched) (it|a|the) (picture|diagram|map|chart|on) | story ?telling | translat(ed|ing)`
  ),
  cue(
    2,
    String.raw`(wrote|sent|published|shared|circulated) (a|an|the|my|our|one|two) (\w+ )?(memo|notes?|summary|document|update|paper|e-?mail|letter|page|FAQ|brief|proposal|report|minutes) | kept (them|everyone|her|him|the \w+) (informed|updated|posted) | (read|said) (it )?aloud | misunderst\w* | understood (it|what|why|each) | speech | briefed | briefing | demo(ed|s)? | walked (them|her|him|the \w+|everyone) through | listen(ed|ing)`
  ),
  cue(
    1,
    String.raw`told (them|her|him|the|everyone|my|our) | explained | wrote | showed (them|her|him) | asked | announced | meetings? | in writing | called | questions`
  )
]

export const crossFunctional: readonly Cue[] = [
  cue(
    3,
    String.raw`cross[- ]?(functional|team|department|discipline)\w* | inter-?disciplinary | multi-?disciplinary | across (teams|departments|functions|disciplines|the (company|organi[sz]ation|departments|teams)) | task force | working group | squads? | (two|three|four|five|six|seven|eight|several|other|all|\d+) (teams|departments|functions|disciplines|trades) | silos? | hand-?overs? between | between (the )?(teams|departments)`
  ),
  cue(3, String.raw`${trade},? (and|,|with) (the |from )?${trade} | ${trade}, (the )?${trade}`),
  cue(
    1.5,
    String.raw`(with|from|worked with|brought in|between|asked|pulled in|involved|together with) (the |our |two |three |an? |people from )?${trade} | one table | same (room|table) | joint(ly)? | dependenc(y|ies) | shared (plan|goal|board|channel|document) | coordinat(ed|ing|ion)`
  ),
  cue(0.5, String.raw`${trade} | together | teams | departments`)
]

export const collaborations: readonly Cue[] = [
  cue(
    2.5,
    String.raw`collaborat\w* | team-?work | worked (closely |side by side |hand in hand |well )?(together|with) | side by side | pair(ed|ing)? (with|up|programming) | co-(wrote|author\w*|design\w*|led|create\w*|own\w*|found\w*) | joint(ly)? | together (we|with) | we (each|both|shared|split|agreed|took turns) | gave (him|her|them) (the )?credit | shared (the )?credit | helped each other`
  ),
  cue(
    2,
    String.raw`work(ing)? (with (her|him|them)|together) again | asked (me|us) (to join|back|again|for the next) | (still|since) work(ed|ing)? (together|with) | (her|his|their) (idea|strengths?|part|half) | my counterpart | counterparts? | colleague (from|in|and) | (made|became) (friends|a good team|allies) | complement\w* | between (the two of us|us)`
  ),
  cue(
    1,
    String.raw`together | with (my|a|our|two|three) (\w+ )?(colleagues?|teammates?|peers?|partner|designer|engineer|developer) | shared | helped | joined | supported | jointly`
  )
]

export const leadership: readonly Cue[] = [
  cue(
    2.5,
    String.raw`I (led|lead|headed|ran|managed|directed|chaired|captained) | led (a|the|my|our|by|from|them|two|three|four|five|six|seven|eight|nine|ten|\d+) | leadership | set the (example|direction|tone|pace) | by example | (took|taking) (the lead|charge|command) | rall(y|ied) | inspir(ed|ing) | follow(ed)? (me|suit|my example) | champion(ed|ing)? | spearhead\w* | influenc(e|ed|ing) | mobili[sz]ed`
  ),
  cue(
    2,
    String.raw`(won|brought|talked) (them|her|him|everyone|people|the \w+) (over|round|along|around|on board) | won over | convinc(ed|ing) | persuad(ed|ing) | got (them|everyone|people|the team) to | delegat(ed|ing) | coach(ed|ing) | mentor(ed|ing) | (gave|handed) ~ (responsibility|ownership|the lead) | changed (his|her|their) minds? | made the case | empower\w* | buy-in | advocat\w*`
  ),
  cue(
    1,
    String.raw`decid(ed|ing) | organi[sz]ed | initiated | proposed | responsible for | my team | team of | stood up | started`
  )
]

export const motivation: readonly Cue[] = [
  cue(
    3,
    String.raw`motivat\w* | de-?motivat\w* | morale | celebrat(ed|ing|ion|e) | burn(ed|t|ing)?[- ]?out | exhausted | demorali[sz]\w* | gave up hope | encourag(ed|ing|ement) | praise(d)? | thank(ed|ing|-you) | team spirit | engagement (survey|score)s? | cheer(ed|ing)? | enthusias\w* | pride | proud of (their|what) | kept (them|the team|everyone|people|us) (going|together|motivated)`
  ),
  cue(
    2,
    String.raw`(small|first|quick|early) wins? | (credit|recognition|recognised|recognized) | tired | frustrat(ed|ion|ing) | wanted to (quit|leave|give up|resign) | resign(ed|ation)s? | attrition | (asked|talked to|spoke with|sat with|listened to) (each|every) (of them|one|member|person)? | one[- ](to|on)[- ]ones? | what (they|each of them|she|he) (wanted|enjoyed|cared about|was good at) | volunteered | (bought|brought|cooked|ordered) (us |them |the team )?(pizza|cake|lunch|breakfast|dinner|coffee) | days? off | bonus(es)? | let (them|each|everyone) (choose|pick|decide)`
  ),
  cue(
    1,
    String.raw`the team | my team | energy | spirit | fun | smil(ed|ing) | laugh(ed|ing) | hope | goal on | confidence | stayed`
  )
]

export const partnership: readonly Cue[] = [
  cue(
    3,
    String.raw`partner(s|ed|ing|ship|ships)? (with|up|programme|program|agreement|was|were|had|and|who|to)? | alliance | joint venture | co-(market|brand|develop|fund|invest|host)\w* | (external|outside|local|new|third-party) (partners?|vendors?|suppliers?|provider|agenc(y|ies)) | consortium | white-label | reseller | integration partner | memorandum of understanding`
  ),
  cue(
    2,
    String.raw`(supplier|vendor|university|agency|charity|bank|carrier|hospital|manufacturer|start-?up|provider|council|museum|publisher|ministry|insurer|retailer|association)s? ~ (agreed|built|shared|gave|lent|offered|provided|joined|supplied|helped|signed|and we|and I|together) | (we|I) (brought|had|put in|supplied|gave) ~ (they|she|he) (brought|had|put in|supplied|gave) | shared (the )?(costs?|revenue|risks?|data|savings) | neither (of us|side|could) | signed (a|an|the) (\w+ )?(contract|agreement|deal) | their (API|fleet|network|shops?|stores?|branches|lab|customers|vans|warehouse)`
  ),
  cue(
    1,
    String.raw`suppliers? | vendors? | contracts? | agency | agreement | outside (the|our) (company|firm|house) | third party`
  )
]

export const alignment: readonly Cue[] = [
  cue(
    3,
    String.raw`stakeholders? | align(ed|ing|ment)? | buy-in | consensus | sign-?off | on the same page | steering (committee|group|board) | (one|common|shared|joint|written) (goal|decision|plan|definition|document|understanding) | decision (log|record|meeting|document) | RACI | (everyone|all|both|they all|all of them|all three|all four|each of them) (had )?(agreed|signed|could live with|accepted) | expectations`
  ),
  cue(
    2,
    String.raw`(wanted|asked for|demanded|needed|pulled) (\w+ ){1,6}(while|but|and|whereas) (the )?(\w+ ){1,3}(wanted|asked for|demanded|needed) | (conflicting|different|competing|opposing|opposite|contradictory) (goals?|interests?|views?|priorities|requirements|wishes|demands|opinions) | (met|talked to|spoke to|spoke with|interviewed|sat down with|asked) (each|every|all) (of them|one|side|department|head|stakeholder|party|director|manager|team)? | (got|brought|put) (them|everyone|both|all \w*|the \w+) (in|into|round|around|at|to|on) (the |a |one )?(same )?(room|table|call|line|page) | workshop | compromise | objections?`
  ),
  cue(
    1,
    String.raw`agreed | agreement | heads? of | departments? | approv(ed|al) | committee | board | meetings? | concerns? | ${superior} and`
  )
]

export const negotiation: readonly Cue[] = [
  cue(
    3,
    String.raw`(re-?)?negotiat\w* | bargain(ed|ing)? | hagg(led|ling) | counter-?(offer|propos)\w* | concessions? | conced(ed|ing) | BATNA | walk(ed)? away | in (return|exchange) (for|I|we|they|he|she)? | gave (up|way|in) | met (them |her |him )?half-?way | mediat(ed|ion|or)`
  ),
  cue(
    2,
    String.raw`(terms|price|discount|contract|clause|penalty|deal|rate|fee|rent|payment) (was|were|of|for|down|from|that|they|we|by)? | offered (them|her|him|to|a|an|two|three) | (they|she|he|we|I) (asked for|demanded|insisted on|wanted) | settled (on|for|at|it|the) | compromise | quid pro quo | trade-?off | traded | swapp?ed | (both|each) sides? | agreed (on|to) (a|the|pay|give|take|move|extend|cut|lower)`
  ),
  cue(
    1,
    String.raw`agreed | agreement | offers? | contract | suppliers? | vendor | demands? | union | discount | signed`
  )
]

export const withoutAuthority: readonly Cue[] = [
  cue(
    3,
    String.raw`(no|without|not|lacked|little|had no) (any |formal |real |official |direct |line )*(authority|mandate|power|say) | (didn't|none of (them|whom)|nobody|neither|not|who did not) (report(ed)?|answer(ed)?) to me | not my (reports?|team|people|boss|department) | could not (order|tell|make|force|instruct|overrule) | couldn't (order|tell|make|force|instruct) | not (their|her|his) (boss|manager|head) | no one worked for me | volunteers? | dotted line | influenc(ed|ing) | over whom I`
  ),
  cue(
    2,
    String.raw`persuad(ed|ing) | convinc(ed|ing) | won (them|her|him|over|the support) | talked (them|her|him|the \w+) (into|round) | made the case | (other|another|neighbouring|different) (teams?|departments?)'? | their (own )?(priorities|backlog|road-?map|manager|goals) | (what|something) (was )?in it for (them|her|him) | allies | ally | favou?rs? | showed (them|her|him) (what|how|the|that|why) | sceptic\w* | skeptic\w* | reluctant`
  ),
  cue(
    1,
    String.raw`asked (them|her|him|the) | agreed to | helped (them|her|him) | their (team|engineers|lead) | colleagues | peers | offered to | proposed | junior | intern`
  )
]

export const peerNetwork: readonly Cue[] = [
  cue(
    3,
    String.raw`network(s|ed|ing)? (of|with|meetings?|event)? | peers? | (former|old|ex-)[ -]?(colleagues?|classmates?|boss|manager|teammates?) | alumni | community of practice | guild | (monthly|weekly|regular) (lunch|coffee|breakfast|call|round|meet-?up) (with|of|for) | contacts? (at|in|from|whom|who|I) | mentor | people (whom )?I (knew|could call|trusted|had worked with) | someone I (knew|trusted|had worked with) | whom I (knew|trusted|had helped|had worked with|had met|could ask)`
  ),
  cue(
    2,
    String.raw`(rang|called|phoned|asked|wrote to|messaged) (a|an|my|two|three|four|five) (\w+ )?(friends?|colleagues?|contacts?|peers?|acquaintances?|counterparts?) | counterparts? | owed me | return(ed)? the favou?r | favou?rs? | (over|for) (a )?(coffee|lunch|beer|tea) | vouch(ed)? | introduc(ed|tion) (me|us|to)? | recommended (me|a|an|us) | picked up (the phone|at once|on)? | trust(ed|s)? (me|each other|my|him|her|them|one another) | helped (me|them|her|him) (before|last|out|with) | exchange(d)? (ideas|notes|experiences?)`
  ),
  cue(
    1,
    String.raw`friend | knew (someone|somebody|each) | colleagues? (at|in|from|elsewhere) | relationships? | trust | other (companies|firms|sites|hospitals|schools|plants|branches) | advice | met at`
  )
]

export const bothSides: readonly Cue[] = [
  cue(
    3,
    String.raw`win[- ]?win | both (sides?|parties|of us|teams|companies|departments|gained|won|benefit\w*|got|had something) | mutual(ly)? | (good|better|best|worked|useful|right|cheaper) for (both|all|either|each) | each (side|of us|party|got|gained|had) | something (in it )?for (them|her|him|each|everyone|both) | in it for (them|her|him) | (they|she|he) (got|gained|saved|won|kept|earned) ~ (and|while) (we|I) | (we|I) (got|gained|saved|won|kept|earned) ~ (and|while) (they|she|he|the \w+) (got|gained|saved|won|kept|earned|had) | shared (the )?(savings?|profits?|gains?|benefits?)`
  ),
  cue(
    2,
    String.raw`in (return|exchange) | (their|her|his|the other side's) (interests?|needs?|worr(y|ies)|real concern|goals?|problem) | what (they|she|he|the other side) (really |actually )?(needed|wanted|feared|cared about|would gain) | third (way|option|solution) | bigger (pie|cake) | renewed | long-term (contract|agreement|relationship) | fair (to|for|deal|price|split)? | nobody (lost|had to lose|had lost) | without (anyone|either|anybody) losing | at nobody's (cost|expense)`
  ),
  cue(
    1,
    String.raw`the other side | agreed | benefit(s|ed)? | gain(s|ed)? | partners? | compromise | satisfied | happy with | stayed with us`
  )
]
