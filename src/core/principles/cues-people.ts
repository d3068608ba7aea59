import {any, cue, customer, few, nobody, superior, their, them, type Cue} from '../themes/cue.ts'

// What people tell of customers, colleagues and those above them.

const listened = any(
  `sat spoke talk(ed|ing)? met rode visit(ed|ing)? rang call(ed|ing) phoned interview(ed|ing) shadowed observed
  watched survey(ed|ing) listen(ed|ing) wrote asked followed invited emailed e-mailed brought tested`
)
// Whoever they are: "four of them", "people who had left", and most names of occupations.
const whomever = String.raw`((of )?them|people|those who|(?!managers|engineers|developers|others|numbers|stakeholders|leaders|partners|officers|matters|papers|layers|servers|filters|members of)\w{3,}(ers|ors|ists|ants|ians))`
const sufferedOrSaid = any(
  String.raw`could_not couldn't struggl\w* gave_up left told_(me|us) said asked waited lost abandoned cancell?ed missed
  frustrated confused paid hated loved got`
)

export const customerObsession: readonly Cue[] = [
  cue(2.5, String.raw`${listened} ~ ${customer}`),
  cue(
    1.5,
    String.raw`${customer}('s?)? (complain\w*|need\w*|want\w*|pain\w*|trust|experience|feedback|satisfaction|journey)`
  ),
  cue(1.5, String.raw`${customer} (who )?(had |were |was )?${sufferedOrSaid}`),
  cue(
    1.5,
    String.raw`(rode along|sat|rang|phoned|visited|called|met|spoke|interviewed|watched|shadowed|asked) ~ ${whomever} |
      people who (had |were |have )?(cancelled|canceled|left|complained|returned|leaving|stopped|called) |
      (wrote|said|told) (to )?(me|us) that`
  ),
  cue(
    1.5,
    String.raw`user (research|interviews?|test(s|ing)?|stud(y|ies)) | usability | focus groups? |
      diary stud(y|ies) | prototypes? with`
  ),
  cue(
    1,
    String.raw`complain(t|ts|ed|ing) | (refund|feature|help) requests? | enquir(y|ies) | (support|help[- ]?desk) (tickets?|calls?|requests?|queue|e?-?mails?) |
      (app[- ]store |one-star |bad )?reviews | NPS | CSAT | net promoter`
  ),
  cue(
    2,
    String.raw`work(ed|ing)? backwards? | in (her|his|their|the ${customer}('s?)?) shoes |
      through ${their} eyes | (right|best|better|good) for (the |our |their )?${customer} |
      what (they|she|he|${customer}) (really |actually )?(needed|wanted|missed) | in their (own )?words | on behalf of |
      (user|${customer}) feedback | voice of the customer | verbatims? | pain points? | (took|worked|sat) (a )?shifts? (on|at|in) | made it right`
  ),
  cue(1, String.raw`(for|from|to|with|by) (the |our |each |every |these |those |my |one |all |\w+ )?${customer}`),
  cue(1, customer),
  cue(
    2,
    String.raw`(man|woman|lady|mother|father|grandmother|widow|girl|boy) (\w+ ){0,3}(who|told|said|asked|wrote|rang|called|could|cried|waited) |
      (as|like|became) (a|an|one of our) ${customer} | ordered (one|it|from us) | mystery shop\w* |
      (used|tried|rode|filled in|bought) (it|one|the \w+) myself |
      stood (in|at|behind) (the|their|our) (queue|line|counter|till) | for (the people|those|people) who |
      (easier|convenient|simpler|cheaper) for us | (never|${nobody} had) (ever )?asked (them|the|any|one|a) |
      in tears | thank(ed|s) (me|us) | gave (back|her|him|them) ~ (back|money|price|refund)`
  ),
  cue(
    1.5,
    String.raw`(one|most|many) of them (told|wrote|said|explained) | (she|he|they) (told|wrote|showed) (to )?(me|us) |
      (hung up|turned away|gave up|walked out) | left without |
      (waited|waiting) (for )?(\w+ ){0,2}(minutes|hours|days|weeks) | large print | small print |
      plain (language|english|words) | letters? from |
      (didn't|couldn't|can't|cannot) (understand|find|read|reach|see|open|use) (it|them|their|the|what|how|us)`
  )
]

export const earnTrust: readonly Cue[] = [
  cue(
    3,
    String.raw`admitt(ed|ing) | apolog\w* | owned up | confess(ed|ing)? | came clean | took the blame |
      (said|say|was|were|am) sorry | own(ed|ing)? (the|my|our) (mistakes?|errors?|failure)`
  ),
  cue(
    2.5,
    String.raw`(it was |was )?my (own )?(mistake|fault|error|failure|oversight) |
      I (had |have )?(got it wrong|got that wrong|broken|broke|caused|messed up|forgotten|misjudged|misread) |
      I (was|had been) wrong | the error was mine | mistake (was|had been) mine`
  ),
  cue(
    2,
    String.raw`told (them|her|him|everyone|everybody|the ~ |my ~ |our ~ )(the truth|openly|plainly|honestly|that (I|we) (had|was|were|would|could)) |
      told ~ before | before (they|he|she|anyone|anybody|the \w+) (asked|heard|found out|noticed|read) |
      bad news | said so (openly|in front) |
      asked (for|them for|her for|him for) (honest )?(feedback|criticism) | (didn't|without) blam(e|ing) |
      (restored|repaired|rebuilt|mended) ~ (trust|relation\w*|with|faith|confidence) | made amends | should have told | told (them|her|him) straight`
  ),
  cue(2, String.raw`trust(ed|s|ing)? | distrust\w* | mistrust\w* | credib\w* | good faith | confided`),
  cue(
    1.5,
    String.raw`honest(ly|y)? | transparen\w* | candid(ly)? | candou?r | frank(ly)? | the truth | open(ly)? about |
      did not hide | hid nothing | (instead of|rather than|without) hiding`
  ),
  cue(
    1.5,
    String.raw`listen(ed|ing) to | heard (them|her|him|everyone) out | face[- ]to[- ]face | in person |
      asked (each|every|them|her|him) ~ what | ${their} (side|concerns|point of view) |
      over (coffee|lunch) | privately | one to one with`
  ),
  cue(
    1,
    String.raw`relationships? | 1:1s? | one-on-ones? | alignment | critics? | conflict | misunderst\w* | tensions? | resent(ed|ment) | s[ck]eptic\w* | suspicio\w* | hostil\w* |
      defensive | argument with |
      friction between`
  ),
  cue(
    1.5,
    String.raw`kept (my|the|our) (word|promises?) | keep(ing)? my (word|promise) | promised |
      kept (them|everyone|her|him|the \w+) (informed|updated|posted) |
      (daily|weekly|friday|monday) (updates?|notes?|status|e-?mails?) | (gave|giving) ~ credit |
      post-?mortem | published (the|our|my) | in front of (the|my|our|every)`
  ),
  cue(
    3,
    String.raw`I (had |have )?(over-?estimated|under-?estimated|overlooked|ignored|promised too|missed (that|it|the)|let ~ down|not listened|hurt|disappointed) |
      (said|told) ~ (it was me|I had (been|made|missed|forgotten|broken|caused)) | excuses? |
      (laid|put|showed|opened) ~ (open|on the table|the (books|real|whole|true|full)|all of it) |
      what I (was|had|might be) (getting|got|doing|done|did) (badly|wrong) |
      asked (${them}|each|every\w*) ~ (better|bothered|differently|missing|wrong)`
  ),
  cue(
    2,
    String.raw`(wouldn't|didn't|stopped|refused to|hardly) (speak(ing)?|spoke|talk(ing)?|answer|work|share|believe) (to|with|my|our|us|me|each) |
      furious | feud | grudge | betray\w* | blam(ed|ing) (us|me|each|the|one) |
      (broken|each|every|keep|my|the) promises? | let down | it was ${their} idea | behind ${their} backs? |
      (stood|stuck) up for | (invited|let) (${them}|the \w+) ~ (see|look|check|watch|sit in|read|count) |
      (as|what|when) I (had )?(said|promised) I would | (calls|asks|rings|tells) (me|us) (first|before|now|for|when) |
      opened up | before (he|she|they|anyone) (could|had|found|asked) | (had to|must) tell ${them} |
      in (public|full|the open)`
  )
]

export const hireAndDevelop: readonly Cue[] = [
  cue(
    3,
    String.raw`coach(ed|ing)? | teach(ing)? ${them} | vouch(ed)? | believed in ${them} | took ${them} under | mentor(ed|ing|s|ship)? | mentees? | sponsored ${them} |
      career (path|plan|goals?|conversations?|development|aspirations?)`
  ),
  cue(
    2.5,
    String.raw`(hired|hiring|recruit(ed|ing|ment)?) | candidates? |
      interview(ed|ing) ~ (people|applicants|engineers) | job (ad|advert|description|offer)s? |
      interview (loop|panel|question|process)s? | vacanc(y|ies) | referrals? | talent`
  ),
  cue(
    2,
    String.raw`onboard(ed|ing)? |
      train(ed|ing) (her|him|them|the|my|our|two|three|four|new|every|each|sessions?|plan|programme|program) |
      taught (her|him|them|the|two|three|my|each|a) |
      (new|junior) (hires?|starters?|joiners?|colleagues?|engineers?|members?|developers?|analysts?|designers?|nurses?|recruits?|employees?|teammates?) |
      trainees? | apprentices? | interns? | newcomers? | graduates? | juniors? |
      grew into | gained confidence | ${their} first (project|presentation|lead|release|talk|team) | ready for |
      took over (my|from me)`
  ),
  cue(
    2,
    String.raw`(was|were|got|been|her|his|their) promot(ed|ion) | promot(ed|ion) | succe(ssor|ssion) | my deputy |
      performance (review|plan|improvement|conversation)s? | underperform\w* | (her|his|their|high|full) potential |
      ${their} (strengths?|confidence|growth|skills|weak(ness|nesses|est))`
  ),
  cue(
    2,
    String.raw`check(ed|ing)? in with (her|him|them|each) | (put|sat|moved|paired) ${them} (down|next to|with|beside|on) | let ${them} go | (showed|helped|encouraged|pushed|trusted) (her|him) (how|what|to) | let ${them} (lead|run|present|make|do|try|fail|decide|drive|own) |
      (gave|giving|handed) ${them} ~ (lead|project|responsibility|ownership|task|stage|meeting|shift|account) |
      stretch (assignment|project|goal|task)s? | delegat\w* | pair(ed|ing)? (with|programming|on) |
      paired (her|him|them|each|every|new) |
      (grow|grew|develop(ed|ing)?) (her|him|people|my team|others|the team|their)`
  ),
  cue(
    1.5,
    String.raw`(she|he|they) (now |later |has since |have since |is now )?(leads?|runs?|teach(es)?|trains?|manages?|heads?|went on to|became|got the) |
      now (leads|runs|teaches|trains|manages|heads) | (weekly|regular|fortnightly|monthly) (1:1s?|one-(to|on)-ones?) |
      gave ${them} feedback | feedback (to|for) (her|him|them|each|every) | weekly ~ with (her|him)`
  ),
  cue(
    2.5,
    String.raw`(she|he) (had never|was (shy|quiet|afraid|unsure|stuck|struggling|nervous|failing)|wanted to (quit|leave|learn|become|grow)|didn't (dare|think|believe)|doubted) |
      saw (that )?(she|he) (was|could|had) | (led|ran|did|taught) ~ (alone|without me|on ${their} own) |
      (stepped|stood|sat|stayed) (back|at the back|behind|silent|next to ${them}|beside ${them}) |
      (rehears|practi[sc])ed with (${them}|each) | gave (${them}|each) (a|the|my|feedback|one) |
      (sent|paid) ~ (course|exam|conference|licen[cs]e|school) | trial (day|shift|lesson) | lost ${them} to |
      who (taught|trained) you | one to one`
  ),
  cue(
    1.5,
    String.raw`(she|he) (now |has |is (now )?)?(leads?|runs?|heads?|became|manages?|teach(es)?|trains?|the (head|lead|youngest)|passed|qualified|stayed|chooses) |
      coaches | passed (her|his|their) | team lead | certificates? | buddy | rotat\w+ |
      learn(ed|t)? from (each|${them}) | (training|learning) (plan|path|budget)s? |
      ${few} of (the|them|my) ~ (stayed|passed|lead|led|promoted|run|graduated) | the next (two|three|four|five|one) |
      took notes | shy`
  )
]

export const backbone: readonly Cue[] = [
  cue(
    3,
    String.raw`disagree(d|ing|ment|ments)? | push(ed|ing)? back | object(ed|ing|ion|ions) ?(to|that|in|and)? |
      stood (up to|my ground|firm|by my) | spoke (up|out|against) | dissent(ed|ing)? |
      held (my|the) (position|line|ground) | argued (against|that|for|with|my) |
      challenged (the|his|her|their|my|this|that|him|them|it) | oppos(ed|ing)`
  ),
  cue(
    2.5,
    String.raw`sa(id|ying|y) no | I (said|wrote|thought|believed|felt) (that )?(we should not|it would (not|cost|hurt|fail|be)|I would not|this would|that would|it was (a mistake|wrong|too)|he was|she was|they were) | would not do it | told ~ in (the|a|that|our) _ meeting | in the meeting | (was|were|did) not (agree|agreeing|convinced) | wrong (call|decision|target|date|metric) | I (was|had been) against | I (refused|declined) |
      (told|asked|warned|wrote to) (the |my |our |their )?${superior} ~ (wrong|mistake|not|would|could|no|cost|why|against|risk|lose) |
      told (him|her|them) (so|that|why|no|I|it|we) |
      against (the|my|her|his|our) (plan|decision|boss|manager|wishes|view|advice|will|majority|proposal|director) |
      with ~ against me | only one who | alone in`
  ),
  cue(
    3,
    String.raw`disagree and commit | commit(ted)? (to (it|the|her|his|their)|fully|anyway|myself) |
      overrul(ed|ing) | outvoted | lost the (argument|vote|debate) |
      (once|when|after) (the|it|he|she|they) ~ (decided|decision|made up|overruled) |
      carried (it|the decision|the plan|out (the|his|her|their)) | as if it (were|was|had been) (my|mine) |
      (supported|backed|defended|executed|implemented) (the|his|her|their) (decision|plan|choice) |
      decided otherwise | decided against me`
  ),
  cue(
    1.5,
    String.raw`${superior} ~ (wanted|insisted|decided|preferred|planned|promised|believed|announced|favou?red|demanded) |
      reconsider(ed)? | back(ed)? down | I insisted | my neck | still (thought|believed) | I could not support |
      spoken up | in spite of (his|her|their)`
  ),
  cue(
    1.5,
    String.raw`rais(ed|ing) (my|the|a|this|these|serious)? ?concerns? |
      my (concerns?|objections?|case|reasons|reservations) | made (my|the) case | unpopular |
      risk(ed|ing)? my | uncomfortable | difficult to say | escalat(ed|ing|ion) | (laid|set) out (my|the) |
      counter-?propos\w*`
  ),
  cue(
    1,
    String.raw`persuad(ed|ing) | convinc(ed|ing) | chang(ed|ing) (his|her|their) minds? | in writing |
      wrote ~ (memo|reasons|concerns|page|letter) | alternative | veto\w*`
  ),
  cue(
    2.5,
    String.raw`(told|asked|warned|said|explained) ~ ${superior} ~ (wrong|mistake|not|no|why|against|risk|lose|too|unsafe|fail|never) |
      (refused|not willing) to (sign|say|do|present|support) | I refuse | stand behind (it|this|that) |
      only (voice|hand|vote) | everyone (else )?(nodded|agreed|was for|was in favou?r|in the room|at the table) |
      (the room|it) (went|fell|was) (quiet|silent) | (wasn't|not|hardly) (pleased|amused|happy|welcome|thanked) |
      not up for | already (settled|decided) | bad idea |
      (wouldn't|didn't|refused to) (give in|give way|back down|yield|budge) | stuck to (my|it) |
      asked for (ten|five|two|an?) (minutes|hour|day) | overrule (me|us)`
  ),
  cue(
    2.5,
    String.raw`(he|she|they|${superior}) _ (went ahead|decided|chose|voted) (anyway|otherwise|against) |
      (from then on|from that (day|moment|hour)|after that),? I | as (hard|well) as (if|I) |
      without (another|a|one) word | told you so | whole-?hearted\w* | made it work |
      in the end (he|she|they) (agreed|gave way|changed|moved) | gave way | relented | came round |
      didn't speak to me | afraid`
  )
]

export const bestEmployer: readonly Cue[] = [
  cue(
    2,
    String.raw`injur(y|ies|ed) | (near[- ]miss|accident)(es|s)? | (for|their|own|worker|staff|crew|driver) safety | unsafe | safer | ergonom\w* | hard hats? |
      back pain | lifting | first aid`
  ),
  cue(
    2,
    String.raw`harass\w* | bull(y|ied|ying) | discriminat\w* | inclus(ive|ion) | diversity | belong(ing)? |
      interrupted | accessib(le|ility) | wheelchair | deaf | disab(led|ility) | sexis[tm] | racis[tm] |
      only woman | pronouns | prayer`
  ),
  cue(
    2,
    String.raw`burn(ed|t|ing)?[- ]?out | exhaust(ed|ion|ing) | overtime | night shifts? | rotas? |
      shift (patterns?|swaps?|plans?|schedules?) | days? off | rest (days?|breaks?|rooms?) |
      sick (leave|days?|pay|notes?) | well-?being | mental health | work[-/]life | overwork\w*`
  ),
  cue(
    2,
    String.raw`attrition | turnover | exit interviews? | morale | resign(ed|ation|ations) |
      hand(ed|ing) in ${their} notice | pulse survey | engagement (survey|score)s? |
      retention of staff`
  ),
  cue(
    2,
    String.raw`fair(er|ness)? | unfair\w* | pay (gap|rise|scale)s? | equal pay | wages? | salar(y|ies) |
      contracts? for (the )?(agency|temporary) | agency (workers|staff) | childcare | maternity | paternity |
      parental | part-?time | flexible (hours|working) | remote work\w* | caring for | school run`
  ),
  cue(
    1.5,
    String.raw`(empathy|kindness|kinder|dignity|respect|comfortable|psychological(ly)? saf\w*|lonely|isolated|welcomed?|supportive)`
  ),
  cue(
    1,
    String.raw`(employees|staff|colleagues|crew|workers|packers|pickers|shift leads?|drivers|cleaners|agents) ~ (felt|could|wanted|feared|asked|quit|stayed|happier)`
  ),
  cue(
    2,
    String.raw`(colleagues?|staff|cleaners?|workers?|crew|cooks?|waiters?|team) (\w+ ){0,3}(pain|tired|afraid|cried|crying|sick|ill|quit|leaving|hurt|ashamed) |
      break ?rooms? | ventilation | noise | heatwave | fumes | gloves | masks? | hoists? | guard ?rails? | helmets? |
      near miss | changing rooms? | lockers? | (home|finish(ed)?|leave) (on time|by|before) | week-?ends? off |
      after hours | swap(ped)? shifts? | (school|summer) holidays | single (mother|father|parent)s? |
      ${their} (sick |ill )?(father|mother|wife|husband|child|baby) | funeral | grief | cancer | pregnan\w* |
      depress\w* | illness | (permanent|proper|same) contracts? | back pay | tips |
      (temporary|agency|seasonal) (workers?|staff) | anonymous\w* | by name | ${nobody} (has )?(left|quit|resigned) |
      sick(ness)? (days|leave|rate) | ashamed`
  )
]
