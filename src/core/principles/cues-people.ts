import {any, cue, customer, few, nobody, superior, their, them, type Cue} from '../themes/cue.ts'

// What people tell of customers, colleagues and those above them.

const listened = any(
  `sat spoke talk(?:ed|ing)? met rode visit(?:ed|ing)? rang call(?:ed|ing) phoned interview(?:ed|ing) shadowed observed
  watched survey(?:ed|ing) listen(?:ed|ing) wrote asked followed invited emailed e-mailed brought tested`
)
// Whoever they are: "four of them", "people who had left", and most names of occupations.
const whomever = String.raw`(?:(?:of )?them|people|those who|(?!managers|engineers|developers|others|numbers|stakeholders|leaders|partners|officers|matters|papers|layers|servers|filters|members of)\w{3,}(?:ers|ors|ists|ants|ians))`
const sufferedOrSaid = any(
  String.raw`could_not couldn't struggl\w* gave_up left told_(?:me|us) said asked waited lost abandoned cancell?ed missed
  frustrated confused paid hated loved got`
)

export const customerObsession: readonly Cue[] = [
  cue(2.5, String.raw`${listened} ~ ${customer}`),
  cue(
    1.5,
    String.raw`${customer}(?:'s?)? (?:complain\w*|need\w*|want\w*|pain\w*|trust|experience|feedback|satisfaction|journey)`
  ),
  cue(1.5, String.raw`${customer} (?:who )?(?:had |were |was )?${sufferedOrSaid}`),
  cue(
    1.5,
    String.raw`(?:rode along|sat|rang|phoned|visited|called|met|spoke|interviewed|watched|shadowed|asked) ~ ${whomever} |
      people who (?:had |were |have )?(?:cancelled|canceled|left|complained|returned|leaving|stopped|called) |
      (?:wrote|said|told) (?:to )?(?:me|us) that`
  ),
  cue(
    1.5,
    String.raw`user (?:research|interviews?|test(?:s|ing)?|stud(?:y|ies)) | usability | focus groups? |
      diary stud(?:y|ies) | prototypes? with`
  ),
  cue(
    1,
    String.raw`complain(?:t|ts|ed|ing) | (?:refund|feature|help) requests? | enquir(?:y|ies) | (?:support|help[- ]?desk) (?:tickets?|calls?|requests?|queue|e?-?mails?) |
      (?:app[- ]store |one-star |bad )?reviews | NPS | CSAT | net promoter`
  ),
  cue(
    2,
    String.raw`work(?:ed|ing)? backwards? | in (?:her|his|their|the ${customer}(?:'s?)?) shoes |
      through (?:her|his|their) eyes | (?:right|best|better|good) for (?:the |our |their )?${customer} |
      what (?:they|she|he|${customer}) (?:really |actually )?(?:needed|wanted|missed) | in their (?:own )?words | on behalf of |
      (?:user|${customer}) feedback | voice of the customer | verbatims? | pain points? | (?:took|worked|sat) (?:a )?shifts? (?:on|at|in) | made it right`
  ),
  cue(1, String.raw`(?:for|from|to|with|by) (?:the |our |each |every |these |those |my |one |all |\w+ )?${customer}`),
  cue(1, customer),
  cue(
    2,
    String.raw`(?:(?:an? |the )?(?:old|elderly|young|blind|deaf|older|single) )?(?:man|woman|lady|mother|father|grandmother|widow|girl|boy) (?:\w+ ){0,3}(?:who|told|said|asked|wrote|rang|could|cried|waited) |
      (?:as|like|became|become) (?:a|an|one of (?:our|the)) (?:own )?${customer} | ordered (?:one|it|from us) | mystery shop\w* | (?:used|tried|rode|filled in|took|bought) (?:it|one|the \w+) myself |
      stood (?:in|with|at|behind) (?:the |their |our )?(?:queue|line|counter|door|desk|gate|stop|till) | for (?:the people|those) who (?:use|used|eat|live|lived|ride|read|wear|wait|need)\w* |
      (?:easier|convenient|simpler|cheaper|better) for us | our (?:own )?convenience | (?:never|nobody had|no one had) (?:ever )?asked (?:them|the|any|one|a) |
      (?:from|on) (?:the other|their) side | (?:even though|although|while) it (?:\w+ )?(?:cost us|meant less|lowered|reduced) | what it (?:is|was|feels|felt) like | in tears | thank(?:ed|s) (?:me|us)`
  ),
  cue(
    1.5,
    String.raw`(?:she|he|they|one of them|most of them|many of them) (?:told|wrote|said|explained|showed) (?:to )?(?:me|us) | (?:came|come|coming) back (?:to us|every|again|as) | recommend(?:ed|s)? us |
      (?:hung up|turned away|gave up|left without|walked out|went home without) | (?:waited|waiting) (?:for )?(?:\w+ ){0,2}(?:minutes|hours|days|weeks) | large print | plain (?:language|english|words) | letters? from |
      (?:didn't|couldn't|can't|cannot) (?:understand|find|dare|read|reach|see|open|carry|use) (?:it|them|their|the|what|how|us)`
  )
]

export const earnTrust: readonly Cue[] = [
  cue(
    3,
    String.raw`admitt(?:ed|ing) | apolog\w* | owned up | confess(?:ed|ing)? | came clean | took the blame |
      (?:said|say|was|were|am) sorry | own(?:ed|ing)? (?:the|my|our) (?:mistakes?|errors?|failure)`
  ),
  cue(
    2.5,
    String.raw`(?:it was |was )?my (?:own )?(?:mistake|fault|error|failure|oversight) |
      I (?:had |have )?(?:got it wrong|got that wrong|broken|broke|caused|messed up|forgotten|misjudged|misread) |
      I (?:was|had been) wrong | the error was mine | mistake (?:was|had been) mine`
  ),
  cue(
    2,
    String.raw`told (?:them|her|him|everyone|everybody|the ~ |my ~ |our ~ )(?:the truth|openly|plainly|honestly|that (?:I|we) (?:had|was|were|would|could)) |
      told ~ before | before (?:they|he|she|anyone|anybody|the \w+) (?:asked|heard|found out|noticed|read) |
      bad news | said so (?:openly|in front) |
      asked (?:for|them for|her for|him for) (?:honest )?(?:feedback|criticism) | (?:didn't|without) blam(?:e|ing) |
      (?:restored|repaired|rebuilt|mended) ~ (?:trust|relation\w*|with|faith|confidence) | made amends | should have told | told (?:them|her|him) straight`
  ),
  cue(2, String.raw`trust(?:ed|s|ing)? | distrust\w* | mistrust\w* | credib\w* | good faith | confided`),
  cue(
    1.5,
    String.raw`honest(?:ly|y)? | transparen\w* | candid(?:ly)? | candou?r | frank(?:ly)? | the truth | open(?:ly)? about |
      did not hide | hid nothing | (?:instead of|rather than|without) hiding`
  ),
  cue(
    1.5,
    String.raw`listen(?:ed|ing) to | heard (?:them|her|him|everyone) out | face[- ]to[- ]face | in person |
      asked (?:each|every|them|her|him) ~ what | (?:her|his|their) (?:side|concerns|point of view) |
      over (?:coffee|lunch) | privately | one to one with`
  ),
  cue(
    1,
    String.raw`relationships? | 1:1s? | one-on-ones? | alignment | critics? | conflict | misunderst\w* | tensions? | resent(?:ed|ment) | s[ck]eptic\w* | suspicio\w* | hostil\w* |
      defensive | argument with | difficult (?:colleague|conversation|relationship|stakeholder)s? |
      friction between | relationship`
  ),
  cue(
    1.5,
    String.raw`kept (?:my|the|our) (?:word|promises?) | keep(?:ing)? my (?:word|promise) | promised |
      kept (?:them|everyone|her|him|the \w+) (?:informed|updated|posted) |
      (?:daily|weekly|friday|monday) (?:updates?|notes?|status|e-?mails?) | (?:gave|giving) ~ credit |
      post-?mortem | published (?:the|our|my) | in front of (?:the|my|our|every)`
  ),
  cue(
    3,
    String.raw`I (?:had |have )?(?:over-?estimated|under-?estimated|overlooked|ignored|promised too|miscalculated|miscounted|let ~ down|not listened|wronged|offended|hurt|disappointed) |
      (?:said|told|explained|wrote|admit) ~ (?:it was me|it had been me|my doing|what I had (?:done|missed|broken|forgotten|got wrong)|I had (?:been|made|missed|forgotten|broken|caused)) | (?:no|without|make|made) excuses? |
      (?:laid|put|showed|opened) ~ (?:open|on the table|the (?:books|real|whole|true|full)|our (?:books|numbers|mistakes)) | (?:before|until) (?:he|she|they|anyone|somebody) (?:could|had|found|asked) |
      asked (?:${them}|each|every\w*|the \w+) ~ (?:wrong|better|bothered|differently|done to|expected of me|missing) | what I (?:had )?(?:did|done|got|was doing) (?:badly|wrong) | (?:on|at) my (?:own )?expense`
  ),
  cue(
    2,
    String.raw`(?:wouldn't|didn't|stopped|refused to|no longer|hardly|not) (?:speak|spoke|talk|talking|speaking|answer|answering|work|share|sharing|believe|believed) (?:to|with|my|our|us|me|each|anything|a) |
      furious | shout(?:ed|ing) | feud | bad blood | grudge | burn(?:ed|t) before | blam(?:ed|ing) (?:us|me|each|the|one) | broken promises? | let down | betray\w* |
      (?:her|his|their|it was ${their}) idea | named (?:${them}|every) | behind (?:${their}|closed) (?:backs?|doors) | in confidence | (?:stood|stuck) up for | defended (?:${them}|my team) |
      (?:invited|let) (?:${them}|the \w+|every\w*) ~ (?:see|look|check|watch|sit in|read|count|decide) | (?:as|what) I (?:had )?(?:said|promised|told ${them}) (?:I would)? |
      (?:calls|asks|comes to|rings|call|ask|tells) (?:me|us) (?:first|before|now|for|when|directly) | (?:signed|renewed|extended) (?:again|the contract|with us|for)`
  )
]

export const hireAndDevelop: readonly Cue[] = [
  cue(
    3,
    String.raw`coach(?:ed|ing)? | teach(?:ing)? (?:her|him|them) | vouch(?:ed)? | believed in (?:her|him|them) | took (?:her|him|them) under | mentor(?:ed|ing|s|ship)? | mentees? | sponsored (?:her|him|them) |
      career (?:path|plan|goals?|conversations?|development|aspirations?)`
  ),
  cue(
    2.5,
    String.raw`(?:hired|hiring|recruit(?:ed|ing|ment)?) | candidates? |
      interview(?:ed|ing) ~ (?:people|applicants|engineers) | job (?:ad|advert|description|offer)s? |
      interview (?:loop|panel|question|process)s? | vacanc(?:y|ies) | referrals? | talent`
  ),
  cue(
    2,
    String.raw`onboard(?:ed|ing)? |
      train(?:ed|ing) (?:her|him|them|the|my|our|two|three|four|new|every|each|sessions?|plan|programme|program) |
      taught (?:her|him|them|the|two|three|my|each|a) |
      (?:new|junior) (?:hires?|starters?|joiners?|colleagues?|engineers?|members?|developers?|analysts?|designers?|nurses?|recruits?|employees?|teammates?) |
      trainees? | apprentices? | interns? | newcomers? | graduates? | juniors? |
      grew into | gained confidence | (?:her|his|their) first (?:project|presentation|lead|release|talk|team) | ready for |
      took over (?:my|from me)`
  ),
  cue(
    2,
    String.raw`(?:was|were|got|been|her|his|their) promot(?:ed|ion) | promot(?:ed|ion) | succe(?:ssor|ssion) | my deputy |
      performance (?:review|plan|improvement|conversation)s? | underperform\w* | (?:her|his|their|high|full) potential |
      (?:her|his|their) (?:strengths?|confidence|growth|skills|weak(?:ness|nesses|est))`
  ),
  cue(
    2,
    String.raw`check(?:ed|ing)? in with (?:her|him|them|each) | (?:put|sat|moved|paired) (?:her|him|them) (?:down|next to|with|beside|on) | let (?:her|him|them) go | (?:showed|helped|encouraged|pushed|trusted) (?:her|him) (?:how|what|to) | let (?:her|him|them) (?:lead|run|present|make|do|try|fail|decide|drive|own) |
      (?:gave|giving|handed) (?:her|him|them) ~ (?:lead|project|responsibility|ownership|task|stage|meeting|shift|account) |
      stretch (?:assignment|project|goal|task)s? | delegat\w* | pair(?:ed|ing)? (?:with|programming|on) |
      paired (?:her|him|them|each|every|new) |
      (?:grow|grew|develop(?:ed|ing)?) (?:her|him|people|my team|others|the team|their)`
  ),
  cue(
    1.5,
    String.raw`(?:she|he|they) (?:now |later |has since |have since |is now )?(?:leads?|runs?|teach(?:es)?|trains?|manages?|heads?|went on to|became|got the) |
      now (?:leads|runs|teaches|trains|manages|heads) | (?:weekly|regular|fortnightly|monthly) (?:1:1s?|one-(?:to|on)-ones?) |
      gave (?:her|him|them) feedback | feedback (?:to|for) (?:her|him|them|each|every) | weekly ~ with (?:her|him)`
  ),
  cue(
    2.5,
    String.raw`(?:she|he) (?:had never|was (?:shy|quiet|afraid|unsure|stuck|struggling|nervous|failing)|wanted to (?:quit|leave|learn|become|grow)|didn't (?:dare|think|believe)|doubted|thought she|thought he) |
      (?:saw|noticed|knew) (?:that |in )?(?:she|he|${them}) (?:was (?:good|better)|had (?:an?|the)|could|a|something) | (?:first time|presented|led|ran|did|taught|held) ~ (?:alone|without me|on (?:her|his) own|by (?:herself|himself)) |
      (?:stepped|stood|sat|stayed) (?:back|at the back|behind|silent|in the back|next to ${them}|beside ${them}) | (?:rehears|practi[sc])ed with (?:${them}|each) | (?:gave|handed) (?:${them}|my) (?:my (?:seat|place|slot|client|desk|job)|the) |
      (?:sent|paid) (?:for )?(?:${them}|${their}|two|three|the \w+) ~ (?:course|exam|conference|training|licen[cs]e|school|degree) | (?:put|brought) ${their} name | (?:proposed|recommended|nominated) (?:${them}|my) |
      (?:left|kept) the (?:post|job|position|seat|role) (?:open|empty|vacant) | (?:trial|sample) (?:day|shift|lesson|task) | waited for the right | lost (?:${them}|two of them) to`
  ),
  cue(
    1.5,
    String.raw`(?:she|he) (?:now |has |is (?:now )?)?(?:leads?|runs?|heads?|became|manages?|teach(?:es)?|trains?|the (?:head|lead|youngest)|passed|qualified|stayed) |
      passed (?:her|his|their|the) (?:exam|test|licen[cs]e|finals|certificate)s? | (?:team|group) lead | foreman | certificates? | buddy | rotation | rotat(?:ed|ing) |
      learn(?:ed|t)? from (?:each|one|the|${them}) | (?:training|development|learning) (?:plan|programme|program|path|budget)s? | ${few} of (?:the|them|my) ~ (?:stayed|passed|lead|led|promoted|run|graduated)`
  )
]

export const backbone: readonly Cue[] = [
  cue(
    3,
    String.raw`disagree(?:d|ing|ment|ments)? | push(?:ed|ing)? back | object(?:ed|ing|ion|ions) ?(?:to|that|in|and)? |
      stood (?:up to|my ground|firm|by my) | spoke (?:up|out|against) | dissent(?:ed|ing)? |
      held (?:my|the) (?:position|line|ground) | argued (?:against|that|for|with|my) |
      challenged (?:the|his|her|their|my|this|that|him|them|it) | oppos(?:ed|ing)`
  ),
  cue(
    2.5,
    String.raw`sa(?:id|ying|y) no | I (?:said|wrote|thought|believed|felt) (?:that )?(?:we should not|it would (?:not|cost|hurt|fail|be)|I would not|this would|that would|it was (?:a mistake|wrong|too)|he was|she was|they were) | would not do it | told ~ in (?:the|a|that|our) (?:\w+ )?meeting | in the meeting | (?:was|were|did) not (?:agree|agreeing|convinced) | wrong (?:call|decision|target|date|metric) | I (?:was|had been) against | I (?:refused|declined) |
      (?:told|asked|warned|wrote to) (?:the |my |our |their )?${superior} ~ (?:wrong|mistake|not|would|could|no|cost|why|against|risk|lose) |
      told (?:him|her|them) (?:so|that|why|no|I|it|we) |
      against (?:the|my|her|his|our) (?:plan|decision|boss|manager|wishes|view|advice|will|majority|proposal|director) |
      with ~ against me | only one who | alone in`
  ),
  cue(
    3,
    String.raw`disagree and commit | commit(?:ted)? (?:to (?:it|the|her|his|their)|fully|anyway|myself) |
      overrul(?:ed|ing) | outvoted | lost the (?:argument|vote|debate) |
      (?:once|when|after) (?:the|it|he|she|they) ~ (?:decided|decision|made up|overruled) |
      carried (?:it|the decision|the plan|out (?:the|his|her|their)) | as if it (?:were|was|had been) (?:my|mine) |
      (?:supported|backed|defended|executed|implemented) (?:the|his|her|their) (?:decision|plan|choice) |
      decided otherwise | decided against me`
  ),
  cue(
    1.5,
    String.raw`${superior} ~ (?:wanted|insisted|decided|preferred|planned|promised|believed|announced|favou?red|demanded) |
      reconsider(?:ed)? | back(?:ed)? down | I insisted | my neck | still (?:thought|believed) | I could not support |
      spoken up | in spite of (?:his|her|their)`
  ),
  cue(
    1.5,
    String.raw`rais(?:ed|ing) (?:my|the|a|this|these|serious)? ?concerns? |
      my (?:concerns?|objections?|case|reasons|reservations) | made (?:my|the) case | unpopular |
      risk(?:ed|ing)? my | uncomfortable | difficult to say | escalat(?:ed|ing|ion) | (?:laid|set) out (?:my|the) |
      counter-?propos\w*`
  ),
  cue(
    1,
    String.raw`persuad(?:ed|ing) | convinc(?:ed|ing) | chang(?:ed|ing) (?:his|her|their) minds? | in writing |
      wrote ~ (?:memo|reasons|concerns|page|letter) | alternative | veto\w*`
  ),
  cue(
    2.5,
    String.raw`(?:told|asked|warned|wrote|said|explained) ~ ${superior} ~ (?:wrong|mistake|wouldn't|couldn't|no|why|against|risk|lose|too|unsafe|fail|never|because|regret) |
      (?:refused|declined|unwilling|not willing|couldn't bring myself) to (?:sign|say|do|follow|agree|cut|present|support|approve|stay|go along) | (?:stand|stood) behind (?:it|this|that) |
      (?:only|alone|single) (?:one|voice|hand|vote|person) | my hand (?:stayed|was) | everyone (?:else )?(?:nodded|agreed|was for|was in favou?r|in the room|around the table|at the table) | (?:the room|it) (?:went|fell|was) (?:quiet|silent) |
      (?:wasn't|not|hardly) (?:pleased|amused|happy|welcome|thanked) | (?:drop|leave) (?:it|the matter|the subject) | not up for | (?:already|been|was) (?:settled|decided) | bad idea |
      (?:wouldn't|didn't|refused to) (?:give in|give way|back down|yield|budge|let go|soften|nod) | stuck to (?:my|it) | asked for (?:ten|five|two|an?) (?:minutes|hour|day)`
  ),
  cue(
    2.5,
    String.raw`(?:he|she|they|${superior}) (?:\w+ )?(?:went ahead|decided|stayed with|chose|kept to|stuck|voted|ruled|insisted) (?:anyway|otherwise|against|the other|for the|to go|to keep|on) | (?:the )?vote (?:went|was) |
      (?:from then on|from that (?:day|moment|hour)|after that),? I | as (?:hard|well|carefully|loyally) as (?:if|I) |
      (?:without|never) (?:a|another|one|said a|saying a) (?:word|complaint|grumble|"?I told) | told you so | (?:threw|put|gave) (?:myself|everything|my best|all my|it my) | whole-?hearted\w* | made it work | once (?:it|that) was decided |
      (?:in the end|finally|at last|two \w+ later|then) (?:he|she|they) (?:agreed|gave way|changed|moved|listened|relented|signed|asked|admitted) | gave way | relented | came round`
  )
]

export const bestEmployer: readonly Cue[] = [
  cue(
    2,
    String.raw`injur(?:y|ies|ed) | (?:near[- ]miss|accident)(?:es|s)? | (?:for|their|own|worker|staff|crew|driver) safety | unsafe | safer | ergonom\w* | hard hats? |
      back pain | lifting | first aid`
  ),
  cue(
    2,
    String.raw`harass\w* | bull(?:y|ied|ying) | discriminat\w* | inclus(?:ive|ion) | diversity | belong(?:ing)? |
      interrupted | accessib(?:le|ility) | wheelchair | deaf | disab(?:led|ility) | sexis[tm] | racis[tm] |
      only woman | pronouns | prayer`
  ),
  cue(
    2,
    String.raw`burn(?:ed|t|ing)?[- ]?out | exhaust(?:ed|ion|ing) | overtime | night shifts? | rotas? |
      shift (?:patterns?|swaps?|plans?|schedules?) | days? off | rest (?:days?|breaks?|rooms?) |
      sick (?:leave|days?|pay|notes?) | well-?being | mental health | work[-/]life | overwork\w*`
  ),
  cue(
    2,
    String.raw`attrition | turnover | exit interviews? | morale | resign(?:ed|ation|ations) |
      hand(?:ed|ing) in (?:her|his|their) notice | pulse survey | engagement (?:survey|score)s? |
      retention of staff`
  ),
  cue(
    2,
    String.raw`fair(?:er|ness)? | unfair\w* | pay (?:gap|rise|scale)s? | equal pay | wages? | salar(?:y|ies) |
      contracts? for (?:the )?(?:agency|temporary) | agency (?:workers|staff) | childcare | maternity | paternity |
      parental | part-?time | flexible (?:hours|working) | remote work\w* | caring for | school run`
  ),
  cue(
    1.5,
    String.raw`(?:empathy|kindness|kinder|dignity|respect|comfortable|psychological(?:ly)? saf\w*|lonely|isolated|welcomed?|supportive)`
  ),
  cue(
    1,
    String.raw`(?:employees|staff|colleagues|crew|workers|packers|pickers|shift leads?|drivers|cleaners|agents) ~ (?:felt|could|wanted|feared|asked|quit|stayed|happier)`
  ),
  cue(
    2,
    String.raw`(?:colleagues?|staff|cleaners?|workers?|crew|pickers?|cooks?|waiters?|nurses?|drivers?|porters?|teachers?|assistants?|apprentices?|team) (?:\w+ ){0,3}(?:pain|tired|afraid|cried|crying|sick|ill|quit|leaving|fainted|hurt|slept|ashamed|resigned) |
      break ?rooms? | ventilation | noise | heat(?:wave|ing)? | fumes | gloves | masks? | hoists? | lifting aids? | guard ?rails? | helmets? | near miss | changing rooms? | lockers? |
      (?:home|finish(?:ed)?|leave|off) (?:on time|by|before|at) (?:${few}|dark|dinner|the) | week-?ends? off | after hours | swap(?:ped)? shifts? | (?:school|summer) holidays | single (?:mother|father|parent)s? |
      ${their} (?:dying |sick |ill |old )?(?:father|mother|wife|husband|child|baby|son|daughter|parents?) | funeral | grief | cancer | pregnan\w* | miscarriage | depress\w* | illness |
      (?:permanent|proper|same|open-ended) contracts? | back pay | sick pay | tips | (?:temp|temporary|agency|seasonal|contract) (?:workers?|staff|cleaners|crew) | anonymous\w* | by name | ${nobody} (?:has )?(?:left|quit|resigned) | sick(?:ness)? (?:days|leave|rate) | people (?:stay|stayed)`
  )
]
