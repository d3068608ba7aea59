import {cue, day, days, everybody, few, nobody, type Cue} from '../themes/cue.ts'

// What people tell of how they took things on, moved, spent, held the bar and finished.

export const ownership: readonly Cue[] = [
  cue(
    3,
    String.raw`(?:nobody|no one|no-one|no team) (?:else |really |there )?(?:owned|was responsible|had been asked|looked after|felt responsible|wanted|was looking|was in charge|was accountable|maintained|took|picked) |
      no (?:clear |real |single )?owners? | orphan(?:ed)? | fell (?:between|through) |
      nobody's (?:job|problem) | no one's (?:job|problem) |
      belonged to (?:nobody|no one|neither|another|the|facilities|IT|two|three) |
      pointed (?:fingers )?at each other`
  ),
  cue(
    3,
    String.raw`(?:not|wasn't|isn't|never|none of|hardly) (?:strictly |really |formally |officially )?(?:in )?my (?:job|team|area|code|responsibility|remit|department|role|product|problem|business|project|mine) |
      (?:not|wasn't) mine |
      (?:outside|beyond|above) (?:of )?my (?:own )?(?:role|job|remit|team|area|scope|responsibilit\w*|department|title|pay) |
      (?:not|wasn't|nobody had) (?:been )?(?:assigned|asked me) | none of my business | another team's |
      someone else's | job description | My job was \w+ only`
  ),
  cue(
    2,
    String.raw`I (?:then |also |therefore |simply )?(?:took (?:it|this|that|over|on|charge|full|ownership|responsibility|the lead|the initiative)|stepped (?:in|up|forward)|volunteered|offered to|raised my hand|put my hand up|made it mine|made it my|owned) |
      pick(?:ed|ing) (?:it|this|that|them) up | took (?:full )?(?:ownership|responsibility|charge) |
      tak(?:e|ing) (?:ownership|responsibility|the initiative) | my own initiative | took (?:it|this) upon myself |
      I own(?:ed)? (?:it|the|this|his|her|that) |
      felt responsible | someone had to | somebody had to | kept an eye | could have (?:left|ignored|waited|passed) |
      (?:although|though|even if) it (?:was|wasn't) (?:not )?(?:my|mine|ours)`
  ),
  cue(
    2.5,
    String.raw`without (?:anyone |anybody |being )(?:asking|asked|told|telling) | unasked |
      (?:nobody|no one) (?:had )?asked (?:me|for|us) | proactive(?:ly)? | self-initiated | of my own accord |
      uninvited | had not been asked`
  ),
  cue(
    1.5,
    String.raw`end[- ]to[- ]end | (?:from )?start to finish | saw it through | see it through |
      follow(?:ed)? (?:it |this )?through | followed up | stay(?:ed|ing) (?:until|with it|on|late) |
      kept (?:at it|going|chasing) | chased | until (?:it|the \w+) (?:was|were) (?:fixed|done|solved|closed|back) |
      account(?:able|ability) | answer(?:ed|able)? for | my (?:responsibility|fault|problem|watch) | on me`
  ),
  cue(
    1,
    String.raw`long[- ]term | for good | permanent(?:ly)? | technical debt |
      so (?:that )?(?:it|this|that|nobody) (?:would|could|can|cannot|will) (?:never|not|not happen) |
      never (?:again|happen) | runbooks? | playbook | document(?:ed|ation) | maintain(?:ed|able)? |
      handed (?:it )?over | next (?:person|team|year|generation) | rather than patch`
  ),
  cue(
    1,
    String.raw`(?:at|until|past|after) (?:midnight|\d+ ?[ap]\.?m\.?|2 in the morning|night) | on[- ]call |
      over (?:the )?(?:holidays?|christmas) | cancell?ed my | day off`
  ),
  cue(
    2.5,
    String.raw`(?:${everybody}|each) ~ (?:assumed|thought|believed|said|supposed|hoped) ~ (?:other|others|someone|somebody|else) |
      (?:walked|stepped|drove|looked) (?:past|over|around|away) | looked the other way | shrugged |
      ${nobody}'s (?:list|plan|desk|agenda|budget|name) | (?:strictly|technically|formally|on paper) ~ (?:belong\w*|job|responsib\w*|team|task) |
      whose (?:author|owner|maker) | inherit(?:ed|ing) | the (?:gap|crack|hole|space)s? between | left without an? |
      ${nobody} (?:\w+ )?(?:cared|bothered|acted|reacted|claimed|repaired|answered|volunteered|signed up|came forward)`
  ),
  cue(
    2.5,
    String.raw`(?:as|like) (?:if|though) ~ (?:mine|my own|to me) | my (?:own )?(?:name|number|phone) ~ (?:on|under|next|beside|behind|in) |
      (?:put|signed|gave|wrote|with) my (?:own )?(?:name|phone|number|mobile) | leave (?:it|that|this) (?:to|with) me |
      asked (?:to be given|if I could|whether I could|to (?:take|have|own|run)) | I'd (?:take|look after|see to|find out) |
      I (?:said|told|wrote|decided|promised|answered) ~ (?:would|could) (?:do it|take|look after|see to|handle|own|be the one|run it|find out|answer) |
      (?:made|make) (?:it|this|that|them) my | became (?:mine|my (?:job|problem|task)) | adopted (?:it|them|the) |
      (?:who|why) (?:had )?(?:asked|told|sent|paid) me | on top of my | (?:besides|beside|alongside) my (?:own )?(?:job|work|role|tasks)`
  ),
  cue(
    2,
    String.raw`(?:after|although|though|when|while) I (?:had |have )?(?:left|moved on|changed|was leaving|handed|switched|no longer) |
      (?:checked|looked|went back|called|asked|rang|visited|tested|read) ~ (?:each|every) (?:month|week|${day}|morning|quarter|spring|autumn|winter|year|night) |
      I (?:still|went back to|came back to) (?:check|look|read|answer|visit|test|call|get|run|see) | successors? |
      whoever (?:comes|came|takes|took|follows|followed|has) | (?:who|that) (?:would )?(?:come|comes|came|follow) after |
      (?:wouldn't|didn't|couldn't|never|refused to) (?:let (?:go|it (?:go|drop|rest))|drop it|walk away|look away|leave it|hand it on) |
      my own (?:bonus|targets?|numbers|figures|quarter|goals?|budget|pocket|money)`
  ),
  cue(
    1.5,
    String.raw`(?:easy|easier|easiest|simplest|tempting|enough) ~ to (?:leave|ignore|forward|wait|pass|walk|look away|say|blame|close|hand) |
      (?:could|might) have (?:\w+ )?(?:walked|forwarded|closed|said|blamed|shrugged|looked away|stopped|gone home|pointed|let) |
      whose (?:job|fault|task|problem) | short[- ]term | (?:next|coming) (?:decade|generation) | (?:ten|five|twenty|fifty) years from |
      (?:has|have) (?:run|worked|held|lasted|stood|kept|been \w+) (?:ever )?since | lasting | long after | without me |
      (?:lay|sat|stood|been|was) (?:broken|open|empty|leaking|failing|there|unanswered) for (?:\w+ )?(?:months|years|weeks)`
  )
]

export const biasForAction: readonly Cue[] = [
  cue(
    2,
    String.raw`(?:that|the) (?:very |same )(?:day|night|evening|afternoon|morning|weekend|hour) |
      that (?:night|evening|afternoon|morning|weekend) | over (?:a|the|one|that) weekend | overnight |
      by (?:the )?(?:next|following) (?:day|morning|shift) | the next (?:morning|day) |
      (?:before|by) (?:noon|lunch|dawn|breakfast|midnight|dinner|the end of the day) |
      (?:within|in|inside) (?:an|one|two|three|half an|a few) (?:\w+ )?(?:hours?|minutes|afternoon|evening) | within the hour |
      (?:within|in|inside) (?:a|one|two|the) (?:single )?day | in (?:one|two|three) days`
  ),
  cue(
    1.5,
    String.raw`immediately | straight ?away | right away | at once | on the spot | there and then | then and there |
      quickly | urgen(?:t|cy|tly) | sense of urgency | instantly | no time | running out of |
      (?:minutes|hours|days) (?:left|to go) | the clock | emergency | crisis`
  ),
  cue(
    3,
    String.raw`(?:without|rather than|instead of|not|couldn't|didn't|no time to|afford to|would not|decided not to) wait(?:ing|ed)? |
      reversib(?:le|ly|ility) | two-way door | roll(?:ed|ing)? (?:it |them )?back | undo(?:ne)? |
      (?:could|can) be (?:reversed|reverted|undone|taken back|switched off|changed back) | take (?:it|them|that) back |
      calculated risk | kill switch | feature flag | took the risk | worst (?:that|thing that) could | easy to reverse |
      analysis paralysis | if (?:I|we) waited | by the time (?:they|we|it|the) | cost of (?:waiting|delay|doing nothing)`
  ),
  cue(
    1.5,
    String.raw`first version | rough | crude | MVP | minimum viable | quick (?:fix|test|win|version) |
      (?:small|smallest) (?:test|version|trial|step|batch) | hot-?fix(?:ed)? | stop-?gap | temporary | temporarily |
      work-?around |  makeshift | good enough | pilot(?:ed)? | by hand first`
  ),
  cue(
    2.5,
    String.raw`forgiveness |
      without (?:\w+ )?(?:permission|approval|sign-?off|asking|full|complete|all the|knowing|being sure|everything) |
      before (?:approval|I had (?:all|permission|approval)|anyone (?:approved|decided)) |
      decid(?:ed|ing) (?:alone|to act|to go ahead|to move|myself) | went ahead | acted | my own authority |
      couldn't (?:reach|ask|get hold of) | nobody (?:else )?(?:was )?(?:there|awake|around|available|picked up) |
      (?:with|knew|had) (?:only )?(?:half|part|some|seventy|70) | did not (?:yet )?have all | I called (?:it|the \w+) off |
      I just (?:did|started|built|went|called|rang) | picked up the phone | (?:decided|acted|moved) (?:fast|quickly) |
      (?:started|began|shipped|went out) (?:the same|that) (?:day|night|week) | in an afternoon`
  ),
  cue(
    1.5,
    String.raw`stopped the (?:line|release|sale|sales|campaign|rollout|launch) | pulled the | shut (?:it|the|down) |
      closed the (?:site|road|line|shop|gate|gates) | switched (?:it |the \w+ )?(?:off|over|to) | storm | outage |
      power cut | went down`
  ),
  cue(
    2.5,
    String.raw`(?:can|could) (?:easily |always |quickly |still )?(?:undo|reverse|put ~ back|take ~ (?:back|down|off|away)|change ~ back|go back|switch ~ back|return|stop again|cancel) |
      if (?:it|that|this|the \w+|I|we) (?:had |should )?(?:fail\w*|went wrong|gone wrong|go wrong|didn't work|hadn't worked|turned out|proved|was wrong|were wrong) |
      nothing (?:much )?(?:to lose|lost|would be lost) | the (?:worst|most) (?:we|I|case|outcome|result|damage|loss) |
      (?:cost|lose|lost|risk|risked|risking) (?:us |me )?(?:at most |only |no more than )?(?:an?|one|two|half an?) (?:${days}|evening|afternoon|morning|little) |
      (?:undone|reversed|taken down|put back|switched back|changed back|removed again|corrected later)`
  ),
  cue(
    2.5,
    String.raw`would (?:have )?(?:take|taken|need|needed|last|lasted|meant|mean|come) ~ (?:days|weeks|months|a week|a month|hours|too long|too late|until) |
      (?:committee|board|council|commission|panel|approval|permission|decision|meeting|answer|reply|sign-?off|tender|procurement|headquarters) ~ (?:met|meets|not before|not until|weeks|months|was due|would come|would take|until) |
      too late | couldn't wait | (?:had|was|is|wasn't) no time | no time | time (?:was|were) short | every (?:hour|minute|day) (?:counted|we|of|that|cost) |
      while (?:the |all |we )?(?:others|other|they|everyone|people|rest|\w+) (?:\w+ )?(?:debat|discuss|argu|plann|wait|search|look|decid)\w+ |
      (?:rather than|instead of) (?:another|more|a long|plan(?:ning)?|discuss(?:ing)?|debat(?:e|ing)|study(?:ing)?|analy[sz]\w+|ask(?:ing)?|call(?:ing)?|writ(?:e|ing)|spend(?:ing)?) |
      (?:had to|must|needed to) (?:decide|act|choose) | someone had to decide | on my own (?:responsibility|judgement|judgment|decision|risk)`
  ),
  cue(
    2,
    String.raw`(?:was|were) (?:on (?:a |the |his |her |their )?(?:plane|flight|holiday|leave|vacation|train|honeymoon)|asleep|unreachable|travell?ing|in surgery|out of reach|abroad) |
      no (?:signal|answer|reply) | (?:didn't|wouldn't) (?:answer|pick up|reply) | off duty | with what (?:we|I|was|they|little) |
      I (?:just |simply |then |at once )?(?:grabbed|jumped|drove|hired an?|rented|sent ~ home|unplugged|turned off|pulled|called off|put up|got in|emptied|cleared|evacuated|shut|cancell?ed|halted|dialled) |
      (?:open(?:ed)?|running|live|ready|done|up|working|out|back|dry|warm|safe|there) (?:by|before|within|inside|again by) (?:noon|dawn|lunch|evening|morning|midnight|nightfall|breakfast|the (?:evening|morning|weekend|end)|${day}|an hour|${few}|half) |
      (?:tested|tried|trialled|started) ~ (?:on|with|in) (?:one|a single|two|ten|five|just) |
      (?:I|we) (?:told|informed|wrote to|reported to|explained to) ~ (?:afterwards|later|the next|after the fact|when (?:he|she|they) (?:landed|woke|came)) | afterwards I (?:told|wrote|called|reported)`
  ),
  cue(
    1,
    String.raw`(?:an?|one|two|three|four|five|six|ten|twenty|thirty|forty|ninety|\d+) (?:hours?|minutes) (?:later|after|earlier) | in the meantime | meanwhile |
      at (?:\w+ ){1,3}in the (?:morning|evening|afternoon|night) | by (?:${few}|eleven|${day}) (?:o'clock|we|I|it|the|all|they) |
      (?:on|that|this) ${day} (?:night|evening|afternoon|morning) | the (?:next|following|same) ${day} | still (?:unclear|unknown|missing|uncertain)`
  )
]

export const frugality: readonly Cue[] = [
  cue(
    3,
    String.raw`(?:no|without(?: any| a| an| more)?|zero|small|tiny|tight|limited|half the|frozen|under|cut (?:the|our)|little|shoestring|fixed|lowest) (?:extra |additional |more |paid |new )?(?:budgets?|money|funding|funds|headcount|spend|spending|cost|costs|staff|hires?|hiring) |
      shoestring | more with less | resourceful\w* |
      (?:no|without) (?:a |any )?(?:agency|new (?:hires?|servers?|hardware|people|tools?)) | hiring freeze |
      budget (?:was|had been|of)`
  ),
  cue(
    3,
    String.raw`(?:cost|costs|costing) (?:us |me |the \w+ )?(?:nothing|less|only|almost nothing|about|under|a (?:tenth|quarter|third|fifth|fraction)|[€$£₹]\s?\d[\d,.]*\w?) |
      free (?:tier|of charge|version|software|tools?|plan|credits?) | for (?:free|nothing) |
      open[- ]source (?:tool|library|alternative|version|software) |
      for (?:less than |under |only |about |just |around |roughly )?[€$£₹]\s?\d[\d,.]*\w? |
      (?:a|one) (?:penny|cent|rupee|euro|dollar|pound) | not (?:cost|spent?) (?:\w+ ){0,3}(?:penny|cent|anything) |
      worth of (?:parts|material)`
  ),
  cue(
    3,
    String.raw`re-?us(?:e|ed|ing) | re-?purpos\w* | second-?hand | refurbish\w* | borrowed (?:a|an|the|two|three|some|it|them|\w+ from) | spare (?!time)\w+ |
      left-?over | (?:from|out of) scrap | already (?:had|paid for|owned|licen[sc]ed) |
      existing (?:tools?|licen[cs]es?|hardware|equipment|staff|servers?|systems?|infrastructure|contract|budget|machines?|shelves) |
      (?:what|all) we (?:already )?had | salvag\w* | donat(?:ed|ions?) | surplus |
      old (?:laptops?|phones?|tablets?|machines?|servers?|printers?|pallets?|boxes)`
  ),
  cue(
    2,
    String.raw`cheap(?:er|est|ly)? | frugal\w* | thrift\w* | inexpensive | low-cost |
      sav(?:ed|ing|ings?) (?:us |the \w+ |about |over |around |of )?[€$£₹]\s?\d[\d,.]*\w? | savings? |
      (?:cut|cuts|cutting|reduc(?:ed|ing)|lower(?:ed|ing)|halv(?:ed|ing)|trimm(?:ed|ing)) ~ (?:costs?|bills?|spend|spending|expenses?|budget|fees?) |
      (?:costs?|bills?|spend|spending) (?:\w+ ){0,3}(?:fell|dropped|went (?:down|from)|halved|came down) |
      waste(?:d|ful|s)? | renegotiat\w* | negotiated |
      (?:next to|almost) nothing | did (?:it|the \w+) ourselves | in-?house |
      (?:instead of|without|rather than) (?:buy(?:ing)?|hir(?:e|ing)|pay(?:ing)?|spend(?:ing)?|rent(?:ing)?|order(?:ing)?)`
  ),
  cue(
    1.5,
    String.raw`volunteers? | licen[cs]e fees? | licen[cs]es | subscriptions? |
      (?:cloud|hosting|electricity|energy|telephone|monthly) bills? |
      quot(?:ed|es?) (?:us |of |for )?[€$£₹\d][\d,.]*\w? | vendors? | expensive |
      (?:couldn't|cannot|can't) afford | budget | (?:team|staff|crew) of (?:two|three|four) |
      unused | idle | oversized | instances | capex | expenses | procurement`
  ),
  cue(
    3,
    String.raw`(?:no|little|not enough|short of|ran out of|out of|without) (?:the )?(?:money|cash|funds|means|grant) | (?:couldn't|can't|cannot) (?:buy|hire|pay|rent|spend) |
      (?:made|built|sewed|welded|printed|cut|painted|fixed|repaired|mended|installed|cleaned|translated) (?:it|them|everything|one|most|the \w+) (?:our|my|them)sel(?:f|ves) |
      gather(?:ed|ing) dust | lying (?:around|about|unused|idle) | (?:stood|sat|lay|standing|sitting) (?:unused|idle|empty|in a \w+) |
      in (?:the |a |our )?(?:cellar|basement|attic|storage|store ?room|skip|bin|shed|cupboard|scrapyard|garage) |
      (?:lent|lend) (?:us|me) | on loan | (?:in return|in exchange|swap(?:ped)?) for | barter\w* |
      shar(?:ed|ing) (?:a|the|one|its|their|our) (?:van|lorry|truck|room|machine|licen[cs]e|office|crane|driver|costs?|freezer|workshop) | pool(?:ed|ing)`
  ),
  cue(
    2.5,
    String.raw`[€$£₹]\s?\d[\d,.]*\w* (?:a|per|each|instead|rather|less|all) | a fraction of |
      (?:half|third|quarter|tenth|fraction|part) (?:of )?(?:the|its|that|what|of) (?:price|cost|money|sum|quote|budget|spend) | (?:half|third|quarter) (?:as much|less|cheaper) |
      (?:quotes?|offers?|bids?|tenders?|price tag) (?:was|were|came|of|for|read|started|stood) |
      (?:agency|agencies|consultants?|consultanc(?:y|ies)|contractor|vendor|dealer|firm|manufacturer|supplier) (?:\w+ )?(?:wanted|asked for|quoted|charged|offered) |
      (?:gave|handed|returned|sent) ~ (?:budget|money|grant|funds) (?:back|to) | (?:gave|handed) back | out of (?:our|my|petty) (?:own )?(?:pocket|cash|budget) | petty cash |
      (?:cancel|end|terminat|drop|stopp)\w+ (?:the|our|two|three|one|a) (?:\w+ )?(?:subscription|contract|lease|order|licen[cs]e|rental|purchase)s? |
      (?:switch|turn)(?:ed|ing) off (?:the|what|every|all|half|those|\w+ of) | (?:did|do|run|ran|manage[d]?|managing|work) without | paid (?:for )?(?:twice|nothing) |
      (?:with|were|had) (?:only |just )?(?:the same|two|three|four|five) (?:people|staff|hands|colleagues|of us)`
  ),
  cue(
    1,
    String.raw`money | fuel | electricity | price | rent(?:al|ed|s)? | (?:thousand|hundred|million|\d+) (?:euros?|pounds?|dollars?|rupees?|francs?|kronor) |
      repair(?:ed|ing)? | mend(?:ed|ing) | (?:no|without) (?:extra|additional|new|more|another) \w+ | purchas\w+ | invoices? | per (?:head|unit|piece|month|visit|meal)`
  )
]

export const highestStandards: readonly Cue[] = [
  cue(
    3,
    String.raw`(?:rais(?:e|ed|ing|es)|lower(?:ed|ing)?|below|met|meet|held|hold|kept|set|setting|insist(?:ed)? on|high(?:er|est)?|my|our|new|own|quality|the) (?:\w+ )?(?:bar|standards?)(?! (?:chart|library|deviation|way)) |
      good enough | (?:not |un)acceptable | mediocr\w* | cut(?:ting)? corners | sloppy | shoddy | perfection\w* |
      world-?class | compromis(?:e|ed|ing) on | wouldn't have (?:eaten|bought|accepted|signed) |
      not (?:yet )?(?:ready|finished|right) | properly | ashamed | second (?:look|reader|pair of eyes)`
  ),
  cue(
    3,
    String.raw`(?:refus(?:ed|ing)|(?:I|we) (?:declined|wouldn't|didn't)|unwilling) (?:to )?(?:ship|sign|release|launch|approve|accept|send|publish|serve|merge|let|go live|pass|hand over) |
      (?:sent|handed|gave|turned) (?:it|them|the \w+|every \w+|\d+ \w+) back | reject(?:ed|ing|ions?) |
      stopped the (?:line|release|launch|shipment|shift) |
      (?:held|pulled|delayed|postponed|moved|blocked|halted|stopped) (?:back )?(?:the |our |a )(?:\w+ )?(?:launch|release|shipment|rollout|roll-out|delivery|opening|batch|line|order|date|campaign|production) |
      (?:let|wave[d]?) (?:it|this|that|them) (?:pass|slip|go|through) | hold the (?:line|release|launch)`
  ),
  cue(
    2,
    String.raw`quality | defects? | defective | faulty | flaws? | scrap(?:ped)? rate | error rates? | reject rate | rework |
      bug count | flaky | contaminat\w* | hygiene | allergens? | complaint rate | first[- ]time[- ]right |
      zero-defect | calibrat\w* | torque | tolerance`
  ),
  cue(
    1.5,
    String.raw`audits? | checklists? | code reviews? | review(?:ed|ing)? (?:every|each) | inspect(?:ed|ion|ions|ing) |
      test coverage | (?:unit|regression|integration|acceptance|automated|end-to-end) tests? | definition of done |
      acceptance criteria | benchmarks? | best practi[cs]es? | (?:style|brand) guide | guidelines? | SLAs? |
      SLOs? | lint(?:er|ing)? | sign(?:ed)? off |
      every (?:single )?(?:page|part|case|box|label|batch|release|unit|plate|door|screw|bolt|line) | spot checks? |
      edge cases?`
  ),
  cue(
    2,
    String.raw`re-?(?:did|do|done|wrote|write|written|built|build|make|made|test(?:ed)?|measure[d]?|work(?:ed)?|check(?:ed)?|print(?:ed)?|train(?:ed)?|shot) |
      (?:start(?:ed)?|began|did it) (?:again|over) | again and again | until (?:it|every|all|each|they|none) |
      mechanism | so that (?:it|the \w+|nobody) (?:can|could|would) (?:not|never|no longer) |
      has been (?:the|our) (?:rule|standard|practice) | still (?:in force|the rule|used|followed) | mandatory |
      non-negotiable | consisten(?:t|cy|tly) | rigou?r\w* | thorough\w* | meticulous\w* | accuracy | precision |
      polish\w*`
  ),
  cue(
    3,
    String.raw`(?:${nobody}|no \w+|few) (?:else )?(?:would|could|will) (?:ever |have )*(?:notice|noticed|see|seen|know|known|tell|taste|complain|complained|mind) |
      (?:had|would|has|have) (?:have )?(?:always )?passed (?:the|all|every|each|its|with|any|inspection) | (?:within|inside|under|above|below) (?:the |all |our )?(?:\w+ )?(?:norms?|limits?|spec|specification|tolerances?|threshold|law) |
      (?:it|that|this|they) (?:would|will) do(?! ) | will have to do | (?:close|near) enough | fine as it (?:is|was) | (?:always|just) been (?:like|that way|done|so|this way) |
      (?:got|grown|become|were|was|had got) used to | (?:common|usual|normal|customary) (?:practice )?in (?:the|our) (?:trade|industry|field|sector) | industry (?:average|norm|standard|practice) |
      (?:took|accepted|regarded|saw|treated|seen|lived with) ~ (?:as|for) (?:normal|given|granted|fate|unavoidable|noise) |
      (?:put|sign|signed|lend) (?:my|our) name | my own (?:mother|child|children|daughter|son|father|grandmother|family|kitchen|table)`
  ),
  cue(
    2.5,
    String.raw`(?:had|have|made|let|asked|wanted) (?:it|them|him|her|every\w*|all|half|the \w+) (?:\w+ ){0,3}(?:redone|again|rebuilt|replaced|reprinted|over|redo|repeat(?:ed)?) |
      (?:tore|ripped|pulled|took|cut) (?:it|them|the \w+|every \w+) (?:out|down|apart|up) | (?:threw|poured|binned|scrapped|pulped|withdrew|discarded|tipped) (?:away |out )?(?:it|them|the|all|half|every|${few}) |
      recall(?:ed|s)? | sent (?:it|them|the \w+|half|every \w+|${few}) (?:of them )?back | (?:not|n't|nothing|no \w+) (?:\w+ ){0,4}(?:until|unless|before) (?:it|they|each|every|all|the|I) |
      (?:delay(?:ed)?|postponed?|late|later) (?:by|for) (?:an?|${few}) ${days} | (?:at the )?(?:cost|price) of (?:an?|the|two|three) (?:delay|weeks?|days?|date|launch) |
      what (?:good|done|right|finished|clean|excellent|great|safe) (?:looks|look|looked|means|meant|is|was) |
      (?:wouldn't|refused to|would never) (?:\w+ )?(?:put|give|take|serve|print|open|approve|live with|settle|sell|accept|lower|bend|skip)`
  ),
  cue(
    1.5,
    String.raw`(?:errors?|mistakes|faults?|failures?|complaints|returns|breakages|infections|falls|cracks|leaks|misprints|omissions|corrections) (?:per|fell|dropped|went|in|a|rate|were|from|have) |
      (?:one|two|three|five|\d+) (?:\w+ )?in (?:a |every )?(?:ten|twenty|fifty|hundred|thousand|\d+) | blind(?:ed)? (?:test|tasting|review|check)(?:ed|s)? | proof-?read\w* | typos? | millimet(?:re|er)s? | crooked | wobbl\w* | four[- ]eyes |
      (?:a |the )?second (?:person|signature|reviewer|check) | (?:each|every) \w+ (?:was|is|gets|got|had to be) (?:checked|weighed|measured|tasted|tested|read|inspected|reviewed|signed) |
      (?:checked|weighed|measured|tasted|tested|inspected|looked at) (?:each|every|all) | wrote (?:down )?(?:the|a|our|what) ~ (?:standard|rules?|checklist|definition|criteria) |
      (?:rule|standard|check|test|list|method|procedure|protocol) (?:is|has been|was|became|has become) (?:now |since |later )?(?:part|used|ours|taught|copied|adopted|theirs|the) |
      since then (?:every|each|all|no|nobody|nothing|not) | (?:anyone|everyone|anybody|every \w+) (?:may|can|could) stop | (?:too|a) (?:thin|loose|weak|uneven|blurred|vague|careless|hasty)`
  )
]

export const deliverResults: readonly Cue[] = [
  cue(
    2.5,
    String.raw`on time | on schedule | ahead of (?:schedule|time|plan|target) | (?:under|on|within) budget |
      (?:met|hit|made|beat|exceeded|reached|surpassed) (?:the|our|my|every|all|that) (?:\w+ )?(?:targets?|goals?|deadlines?|dates?|quota|numbers?|plan|milestones?) |
      by the (?:deadline|date) | back on track | caught up | over the line | on the first (?:attempt|try) | went (?:out|live) (?:on|in|as) | in one go | pass(?:ed|ing) (?:the|our|all|every) (?:\w+ )?(?:audit|inspection|exam|certification|test|review)s? | clos(?:ed|ing) (?:all|every|\d+) | in time for | as promised |
      (?:we|I) made it | on the day | with (?:\w+ )?(?:days?|hours?|weeks?|minutes) to spare | every (?:date|milestone)`
  ),
  cue(
    2,
    String.raw`despite | in spite of | set-?backs? | (?:fell|fallen|were|was|running) behind | behind (?:schedule|plan) |
      slipp(?:ed|ing) | halfway | obstacles? | block(?:ed|ers?) |
      (?:cut|trimmed|reduced|narrowed|dropped|froze) (?:the |our )?scope | re-?priorit\w* | priorit\w* |
      critical path | re-?plann\w* | recover(?:ed|y) | (?:quit|left (?:the (?:team|company|project)|us|mid|halfway)|resigned|fell ill|was ill|fell sick|off sick) |
      at risk | under pressure | tight (?:deadline|schedule|timeline)s? | went bankrupt |
      lost (?:two|half|three) (?:of )?(?:my|our|the|people|engineers|weeks|days|months|members)`
  ),
  cue(
    1.5,
    String.raw`deadlines? | by (?:the end of )?(?:the )?(?:first of |\d+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december) | before (?:the )?(?:peak|season|launch|holidays?) | deliver(?:ed|ing) | (?:went|go|going) live |
      (?:launch(?:ed)?|ship(?:ped)?|open(?:ed)?|finish(?:ed)?|complet(?:ed)?|releas(?:ed)?) (?:on|in|before|by|with|it|the|all) |
      milestones? | cut-?over | peak | black friday | christmas | project plan |
      critical (?:launch|deadline|project) | big-?bang | migrat(?:ed|ion) | handover date | contract date | penalty`
  ),
  cue(
    1,
    String.raw`targets? | goals? | quotas? | KPIs? | OKRs? | revenue | exceed(?:ed|ing) | achiev(?:ed|ing|ement) |
      record (?:sales|time|year|high|number|month) | award(?:ed)? | best (?:\w+ )?(?:year|quarter|month|result|ever) | grades? | accomplish\w* |
      results? | (?:rose|grew|increased|climbed|went up|improved) ~ (?:by|to|from) |
      signed the contract | renewed | won`
  ),
  cue(
    0.5,
    String.raw`\d[\d.,]{0,20} ?(?:%|percent|per cent) | coordinat(?:ed|ing) | work(?:ed|ing) (?:hard|extra|long|late|nights|weekends|overtime) | finally | in the end | success(?:ful|fully)? | status (?:meetings?|calls?|reports?) | tracker | task force | war room | stand-?ups? | tracked | planned | schedules? |
      daily | led | managed`
  ),
  cue(
    2,
    String.raw`(?:had|have|needed|was|were|due|supposed|promised|meant) to (?:be )?(?:open|ship|finish|deliver|complete|launch|print|move|hand|install|build|ready|done|live|running)(?:e?d)? (?:\w+ ){0,4}(?:by|before|on|in|within|until) |
      (?:date|deadline|opening|launch|exam|election|race|festival|wedding|term|season) (?:was fixed|was set|couldn't|wouldn't|stood|would not move) | couldn't be (?:moved|postponed|delayed|shifted) |
      ${few} ${days} (?:before|to go|left|early|ahead|sooner|remained|remaining) | (?:a|the) (?:day|week|month) (?:early|ahead|before the) |
      (?:half|third|most|${few}) of (?:my|our|the) (?:\w+ )?(?:people|team|crew|staff|engineers|drivers|nurses|teachers|developers|colleagues) (?:were|was|had|left|fell|got|called|quit) |
      (?:supplier|contractor|vendor|partner|factory|carrier|printer|builder|lead) (?:\w+ ){0,3}(?:bankrupt|insolvent|bust|pulled out|dropped out|failed|let us down|withdrew|cancell?ed|delayed|quit|fell ill|broke)`
  ),
  cue(
    2,
    String.raw`(?:target|goal|quota|aim|promise|commitment) (?:was|of|had been|for|stood) | (?:above|over|beyond|past|below|under|short of|against) (?:the |our |my |that )?(?:\w+ )?(?:target|goal|quota|forecast) |
      (?:reached|hit|exceeded|ended|finished|closed|came (?:in|out)) (?:at|with|on|the year|all|\d[\d,.]*) |
      (?:all|every one of|each of) (?:the |our |my )?(?:\d[\d,]*|${few}|forty|ninety|sixty) \w+ (?:were|was|had|left|arrived|got|opened|went|passed|are) | \d[\d,]* (?:of|out of) (?:the |our )?\d[\d,]* |
      (?:not one|not a single|none of the) (?:\w+ ){1,3}(?:was|late|missed|had|were|left|failed|went|lost) | without (?:a|one|missing|losing) (?:single )?(?:\w+ )?(?:day|date|order|late|delay|cancellation|delivery|stop|outage) |
      (?:we|I) (?:opened|finished|delivered|shipped|launched|handed over|moved in|completed) (?:on|it|in|by|all|with|every|at|${few})`
  ),
  cue(
    1.5,
    String.raw`every (?:morning|evening|day) (?:at|we|I|the|for|before) | (?:ranked|sorted|listed|split|parted|divided) ~ (?:must|needed|essential|into|by) | what (?:really |actually |truly )?(?:mattered|counted) | must-haves? |
      (?:dropped|left out|cut|postponed|struck|put off|gave up|let go of) (?:\w+ ){0,3}(?:features|items|rooms|regions|projects|parts|sites|chapters|of them|of the|the rest|everything) | hardest | riskiest | bottleneck |
      (?:two|three|second|extra|double) shifts? | in shifts | round the clock | plan B | back-?up plan | fall-?back | contingenc\w* | (?:second|new|another|replacement) (?:supplier|contractor|carrier|source|vendor) | replacement |
      white-?board | tracked | day by day | week by week | strikes? | flood(?:ed|s)? | snow\w* | shortage | delay(?:s|ed)? | broke down | breakdown | ran out | overdue`
  )
]
