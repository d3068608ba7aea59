import {cue, day, days, everybody, few, nobody, type Cue} from '../themes/cue.ts'

// What people tell of how they took things on, moved, spent, held the bar and finished.

export const ownership: readonly Cue[] = [
  cue(
    3,
    String.raw`(nobody|no one|no-one|no team) (else |really |there )?(owned|was responsible|had been asked|looked after|felt responsible|wanted|was looking|was in charge|was accountable|maintained|took|picked) |
      no (clear |real |single )?owners? | orphan(ed)? | fell (between|through) |
      nobody's (job|problem) | no one's (job|problem) |
      belonged to (nobody|no one|neither|another|the|facilities|IT|two|three) |
      pointed (fingers )?at each other`
  ),
  cue(
    3,
    String.raw`(not|wasn't|isn't|never|none of|hardly) (strictly |really |formally |officially )?(in )?my (job|team|area|code|responsibility|remit|department|role|product|problem|business|project|mine) |
      (not|wasn't) mine |
      (outside|beyond|above) (of )?my (own )?(role|job|remit|team|area|scope|responsibilit\w*|department|title|pay) |
      (not|wasn't|nobody had) (been )?(assigned|asked me) | none of my business | another team's |
      someone else's | job description | My job was \w+ only`
  ),
  cue(
    2,
    String.raw`I (then |also |therefore |simply )?(took (it|this|that|over|on|charge|full|ownership|responsibility|the lead|the initiative)|stepped (in|up|forward)|volunteered|offered to|raised my hand|put my hand up|made it mine|made it my|owned) |
      pick(ed|ing) (it|this|that|them) up | took (full )?(ownership|responsibility|charge) |
      tak(e|ing) (ownership|responsibility|the initiative) | my own initiative | took (it|this) upon myself |
      I own(ed)? (it|the|this|his|her|that) |
      felt responsible | someone had to | somebody had to | kept an eye | could have (left|ignored|waited|passed) |
      (although|though|even if) it (was|wasn't) (not )?(my|mine|ours)`
  ),
  cue(
    2.5,
    String.raw`without (anyone |anybody |being )(asking|asked|told|telling) | unasked |
      ${nobody} (had )?asked (me|for|us) | proactive(ly)? | self-initiated | of my own accord |
      uninvited | had not been asked`
  ),
  cue(
    1.5,
    String.raw`end[- ]to[- ]end | (from )?start to finish | saw it through | see it through |
      follow(ed)? (it |this )?through | followed up | stay(ed|ing) (until|with it|on|late) |
      kept (at it|going|chasing) | chased | until (it|the \w+) (was|were) (fixed|done|solved|closed|back) |
      account(able|ability) | answer(ed|able)? for | my (responsibility|fault|problem|watch) | on me`
  ),
  cue(
    1,
    String.raw`long[- ]term | for good | permanent(ly)? | technical debt |
      so (that )?(it|this|that|nobody) (would|could|can|cannot|will) (never|not|not happen) |
      never (again|happen) | runbooks? | playbook | document(ed|ation) | maintain(ed|able)? |
      handed (it )?over | next (person|team|year|generation) | rather than patch`
  ),
  cue(
    1,
    String.raw`(at|until|past|after) (midnight|\d+ ?[ap]\.?m\.?|2 in the morning|night) | on[- ]call |
      over (the )?(holidays?|christmas) | cancell?ed my | day off`
  ),
  cue(
    2.5,
    String.raw`(${everybody}|each) ~ (assumed|thought|believed|said|hoped) ~ (others?|someone|somebody|else) |
      (walked|stepped|drove|looked) (past|over|around|away) | looked the other way | shrugged |
      ${nobody}'s (list|plan|desk|name) | on paper | whose (author|owner|maker) | inherit(ed|ing) |
      belongs? to (another|someone|somebody|the) | I (have|had) no (contract|authority|mandate|key|say|part) |
      besides my (job|work) | on top of my | I (said|told) ~ would (do it|take|look after|see to) |
      leave (it|that) (to|with) me | became (mine|my job) | (put|gave|signed) my own |
      (after|although|while) I had (left|moved on|changed)`
  ),
  cue(
    2,
    String.raw`(checked|looked|went back|called|asked|rang|visited|tested|read) ~ every (month|week|${day}|morning|year|night) |
      successors? | whoever (comes|came|takes|took|follows|has) | I still (check|look|read|answer|run|do|keep|visit) |
      I (run|check|read|keep) (it|them|the \w+) (still|every) |
      (wouldn't|didn't|couldn't|never) (let (go|it (go|drop|rest))|walk away|leave it) |
      (easier|tempting) to (leave|ignore|look away|blame) | could have _ (walked|forwarded|closed|blamed|gone home) |
      short[- ]term | long after | without me`
  )
]

export const biasForAction: readonly Cue[] = [
  cue(
    2,
    String.raw`(that|the) (very |same )(day|night|evening|afternoon|morning|weekend|hour) |
      that (night|evening|afternoon|morning|weekend) | over (a|the|one|that) weekend | overnight |
      by (the )?(next|following) (day|morning|shift) | the next (morning|day) |
      (before|by) (noon|lunch|dawn|breakfast|midnight|dinner|the end of the day) |
      (within|in|inside) (an|one|two|three|half an|a few) _ (hours?|minutes|afternoon|evening) | within the hour |
      (within|in|inside) (a|one|two|the) (single )?day | in (one|two|three) days`
  ),
  cue(
    1.5,
    String.raw`immediately | straight ?away | right away | at once | on the spot | there and then | then and there |
      quickly | urgen(t|cy|tly) | sense of urgency | instantly | no time | running out of |
      (minutes|hours|days) (left|to go) | the clock | emergency | crisis`
  ),
  cue(
    3,
    String.raw`(without|rather than|instead of|not|couldn't|didn't|no time to|afford to|would not|decided not to) wait(ing|ed)? |
      reversib(le|ly|ility) | two-way door | roll(ed|ing)? (it |them )?back | undo(ne)? |
      (could|can) be (reversed|reverted|undone|taken back|switched off|changed back) | take (it|them|that) back |
      calculated risk | kill switch | feature flag | took the risk | worst (that|thing that) could | easy to reverse |
      analysis paralysis | if (I|we) waited | by the time (they|we|it|the) | cost of (waiting|delay|doing nothing)`
  ),
  cue(
    1.5,
    String.raw`first version | rough | crude | MVP | minimum viable | quick (fix|test|win|version) |
      (small|smallest) (test|version|trial|step|batch) | hot-?fix(ed)? | stop-?gap | temporary | temporarily |
      work-?around |  makeshift | good enough | pilot(ed)? | by hand first`
  ),
  cue(
    2.5,
    String.raw`forgiveness |
      without _ (permission|approval|sign-?off|asking|full|complete|all the|knowing|being sure|everything) |
      before (approval|I had permission) |
      decid(ed|ing) (alone|to act|to go ahead|to move|myself) | went ahead | my own authority |
      couldn't (reach|ask|get hold of) | nobody (else )?(was )?(there|awake|around|available) |
      (with|knew|had) (only )?(half|part|some|seventy|70) | did not (yet )?have all | I called (it|the \w+) off |
      I just (did|started|built|went|called|rang) | picked up the phone |
      in an afternoon`
  ),
  cue(
    1.5,
    String.raw`stopped the (line|release|sale|sales|campaign|rollout|launch) | pulled the | shut (it|the|down) |
      closed the (site|road|line|shop|gate|gates) | switched (it |the \w+ )?(off|over|to) | storm | outage |
      power cut | went down`
  ),
  cue(
    2.5,
    String.raw`(can|could) (easily |always |still )?(undo|reverse|put ~ back|take ~ (back|down|off)|change ~ back|go back|switch ~ back|stop again|cancel) |
      undone | reversed | taken down | (put|switched|changed) back |
      if (it|that|I) (failed|went wrong|didn't work|was wrong) | nothing to lose | the worst (we|I|case|outcome) |
      (cost|lose|lost|risk\w*) (us |me )?(at most |only )?(an?|one|two|half an?) (${days}|evening|afternoon|morning) |
      would (have )?(take|taken|need|needed|last|mean|come) ~ (days|weeks|months|a week|a month|hours|too long|too late) |
      too late | couldn't wait | no time | while ~ (debat|discuss|argu|plann|wait)\w+ |
      (been|still) (debat|discuss|argu|plann|talk)ing | working group |
      (rather|instead) (than|of) (another|more|plan\w*|discuss\w*|study\w*|analy[sz]\w+) |
      (had to|must) (decide|act|choose) | ${nobody} had tried`
  ),
  cue(
    2,
    String.raw`(was|were) (on (a |the |his |her |their )?(plane|flight|holiday|leave|train)|asleep|unreachable|travell?ing|in surgery|abroad) |
      no (signal|answer|reply) | with what (we|I) (had|knew) | within the hour |
      I (just |simply |then )?(grabbed|jumped|hired an?|rented|sent ~ home|unplugged|turned off|called off|put up|emptied|cleared|evacuated|shut) |
      (open|running|live|ready|up|working|back) (by|within) (noon|evening|the (evening|morning|weekend)|${day}|an hour) |`
  )
]

export const frugality: readonly Cue[] = [
  cue(
    3,
    String.raw`(no|without( any| a| an| more)?|zero|small|tiny|tight|limited|half the|frozen|under|cut (the|our)|little|shoestring|fixed|lowest) (extra |additional |more |paid |new )?(budgets?|money|funding|funds|headcount|spend|spending|cost|costs|staff|hires?|hiring) |
      shoestring | more with less | resourceful\w* |
      (no|without) (a |any )?(agency|new (hires?|servers?|hardware|people|tools?)) | hiring freeze |
      budget (was|had been|of)`
  ),
  cue(
    3,
    String.raw`(cost|costs|costing) (us |me |the \w+ )?(nothing|less|only|almost nothing|about|under|a (tenth|quarter|third|fifth|fraction)|[€$£₹]\s?\d[\d,.]*\w?) |
      free (tier|of charge|version|software|tools?|plan|credits?) | for (free|nothing) |
      open[- ]source (tool|library|alternative|version|software) |
      for (less than |under |only |about |just |around |roughly )?[€$£₹]\s?\d[\d,.]*\w? |
      (a|one) (penny|cent|rupee|euro|dollar|pound) | not (cost|spent?) (\w+ ){0,3}(penny|cent|anything) |
      worth of (parts|material)`
  ),
  cue(
    3,
    String.raw`re-?us(e|ed|ing) | re-?purpos\w* | second-?hand | refurbish\w* | borrowed (a|an|the|two|three|some|it|them|\w+ from) | spare (?!time)\w+ |
      left-?over | (from|out of) scrap | already (had|paid for|owned|licen[sc]ed) |
      existing (tools?|licen[cs]es?|hardware|equipment|staff|servers?|systems?|infrastructure|contract|budget|machines?|shelves) |
      (what|all) we (already )?had | salvag\w* | donat(ed|ions?) | surplus |
      old (laptops?|phones?|tablets?|machines?|servers?|printers?|pallets?|boxes)`
  ),
  cue(
    2,
    String.raw`cheap(er|est|ly)? | frugal\w* | thrift\w* | inexpensive | low-cost |
      sav(ed|ing|ings?) (us |the \w+ |about |over |around |of )?[€$£₹]\s?\d[\d,.]*\w? | savings? |
      (cuts?|cutting|(reduc|lower|halv|trimm)(ed|ing)) ~ (costs?|bills?|spend(ing)?|expenses|budget|fees?) |
      (costs?|bills?|spend|spending) (\w+ ){0,3}(fell|dropped|went (down|from)|halved|came down) |
      waste(d|ful|s)? | renegotiat\w* | negotiated |
      (next to|almost) nothing | did (it|the \w+) ourselves | in-?house |
      (instead of|without|rather than) (buy|hir|pay|spend|rent|order)(e|ing)?`
  ),
  cue(
    1.5,
    String.raw`volunteers? | licen[cs]e fees? | licen[cs]es | subscriptions? |
      (cloud|hosting|energy|monthly) bills? |
      quot(ed|es?) (us |of |for )?[€$£₹\d][\d,.]*\w? | vendors? | expensive |
      (couldn't|cannot|can't) afford | budget | (team|staff|crew) of (two|three|four) |
      unused | idle | oversized | instances | capex | expenses | procurement`
  ),
  cue(
    3,
    String.raw`(no|little|not enough|out of) (the )?(money|cash|funds|means) |
      (couldn't|can't|cannot) (buy|hire|pay|rent|spend) |
      (made|built|painted|repaired) (it|them|the \w+) (our|my)sel(f|ves) | gathering dust |
      lying (around|about|unused|idle) | in (the |a |our )?(cellar|basement|attic|storage|skip|bin|shed|cupboard) |
      (lent|lend) (us|me) | on loan | in (return|exchange) for | pool(ed|ing)`
  ),
  cue(
    2.5,
    String.raw`[€$£₹]\s?\d[\d,.]* (a|per|each|instead|rather|less|all) | a fraction of |
      (half|third|quarter|tenth) (of )?the (price|cost|money|quote|budget) |
      (quotes?|offers?|bids?|tenders?|price tag) (was|were|came|of|for|stood) |
      (agency|consultants?|contractor|vendor|supplier) (wanted|quoted|charged|offered) | petty cash | own pocket |
      (did|do|ran) without |
      (with|were|had) (only |just )?(the same|two|three|four|five) (people|staff|hands|colleagues|of us)`
  ),
  cue(
    1,
    String.raw`money | fuel | electricity | price | (thousand|hundred|million|\d+) (euros?|pounds?|dollars?|rupees?|francs?) |
      rented | mended | (no|without) (extra|additional|new|more) \w+`
  )
]

export const highestStandards: readonly Cue[] = [
  cue(
    3,
    String.raw`(rais(e|ed|ing|es)|lower(ed|ing)?|below|met|meet|held|hold|kept|set|setting|insist(ed)? on|high(er|est)?|my|our|new|own|quality|the) _ (bar|standards?)(?! (chart|library|deviation|way)) |
      good enough | (not |un)acceptable | mediocr\w* | cut(ting)? corners | sloppy | shoddy | perfection\w* |
      world-?class | compromis(e|ed|ing) on | wouldn't have (eaten|bought|accepted|signed) |
      not (yet )?(ready|finished|right) | properly | ashamed | second (look|reader|pair of eyes)`
  ),
  cue(
    3,
    String.raw`(refus(ed|ing)|(I|we) (declined|wouldn't|didn't)|unwilling) (to )?(ship|sign|release|launch|approve|accept|send|publish|serve|merge|let|go live|pass|hand over) |
      (sent|handed|gave|turned) (it|them|the \w+|every \w+|\d+ \w+) back | reject(ed|ing|ions?) |
      stopped the (line|release|launch|shipment|shift) |
      (held|pulled|delayed|postponed|moved|blocked|halted|stopped) (back )?(the |our |a )_ (launch|release|shipment|rollout|roll-out|delivery|opening|batch|line|order|date|campaign|production) |
      (let|wave[d]?) (it|this|that|them) (pass|slip|go|through) | hold the (line|release|launch)`
  ),
  cue(
    2,
    String.raw`quality | defects? | defective | faulty | flaws? | scrap(ped)? rate | error rates? | reject rate | rework |
      bug count | flaky | contaminat\w* | hygiene | allergens? | complaint rate | first[- ]time[- ]right |
      zero-defect | calibrat\w* | torque | tolerance`
  ),
  cue(
    1.5,
    String.raw`audits? | checklists? | code reviews? | review(ed|ing)? (every|each) | inspect(ed|ion|ions|ing) |
      test coverage | (unit|regression|integration|acceptance|automated|end-to-end) tests? | definition of done |
      acceptance criteria | benchmarks? | best practi[cs]es? | (style|brand) guide | guidelines? | SLAs? |
      SLOs? | lint(er|ing)? | sign(ed)? off |
      every (single )?(page|part|case|box|label|batch|release|unit|plate|door|screw|bolt|line) | spot checks? |
      edge cases?`
  ),
  cue(
    2,
    String.raw`re-?(did|do|done|wrote|write|written|built|build|make|made|test(ed)?|measure[d]?|work(ed)?|check(ed)?|print(ed)?|train(ed)?|shot) |
      (start(ed)?|began|did it) (again|over) | again and again | until (it|every|all|each|they|none) |
      mechanism | so that (it|the \w+|nobody) (can|could|would) (not|never|no longer) |
      has been (the|our) (rule|standard|practice) | still (in force|the rule|used|followed) | mandatory |
      non-negotiable | consisten(t|cy|tly) | rigou?r\w* | thorough\w* | meticulous\w* | accuracy | precision |
      polish\w*`
  ),
  cue(
    3,
    String.raw`${nobody} (would|could) (ever |have )*(notice|noticed|see|seen|know|tell) |
      (had|would|has) (have |always )?passed | (within|inside) (the |all |our )?_ (norms?|limits?|spec|tolerances?) |
      (it|that|this|they) (would|will) do(?! ) | (close|near) enough | (got|become|were|was) used to |
      in (the|our) (trade|industry) | accepted ~ as (normal|given) | (nearly|almost) \w+ is (not|n't) |
      too (strict|picky|fussy|rigid|pedantic) | (sign|signed|put) (my|our) name |
      my own (mother|child|daughter|son|father|family)`
  ),
  cue(
    2.5,
    String.raw`(had|have|made|let|was|were|asked) (it|them|him|her|the \w+|every\w*|all)? ?(done |do it )?(redone|again|rebuilt|replaced|reprinted) |
      (tore|ripped|pulled|took|cut) (it|them|the \w+) (out|down|apart|up) |
      (threw|poured|binned|pulped|withdrew|discarded|tipped) (away |out )?(it|them|the|all|half|every|${few}) |
      recall(ed|s)? | only (if|when|after) ~ both |
      what (good|done|right|clean|excellent) (looks|look|looked|means|meant|is) | rais(ed?|ing) (the|it|our|my)`
  ),
  cue(
    1.5,
    String.raw`(errors?|mistakes|faults?|failures?|complaints|returns|infections|leaks) (per|fell|dropped|went|rate|count) |
      proof-?read\w* | typos? | millimet(re|er)s? | wobbl\w* | four[- ]eyes | independent |
      second (person|signature|reviewer|check) |
      (checked|weighed|measured|tasted|tested|inspected) (each|every|all|\w+ \w+ every) |
      (rule|standard|check|test|list) (is|has been|became) (now )?(part|used|ours|taught|copied) |
      since then (every|no|nobody|nothing) | (anyone|everyone) (may|can) stop | clean(er|liness)?`
  )
]

export const deliverResults: readonly Cue[] = [
  cue(
    2.5,
    String.raw`on time | on schedule | ahead of (schedule|time|plan|target) | (under|on|within) budget |
      (met|hit|made|beat|exceeded|reached|surpassed) (the|our|my|every|all|that) _ (targets?|goals?|deadlines?|dates?|quota|numbers?|plan|milestones?) |
      by the (deadline|date) | back on track | caught up | over the line | on the first (attempt|try) | went (out|live) (on|in|as) | in one go | pass(ed|ing) (the|our|all|every) _ (audit|inspection|exam|certification|test|review)s? | clos(ed|ing) (all|every|\d+) | in time for | as promised |
      (we|I) made it | on the day | with _ (days?|hours?|weeks?|minutes) to spare | every (date|milestone)`
  ),
  cue(
    2,
    String.raw`despite | in spite of | set-?backs? | (fell|fallen|were|was|running) behind | behind (schedule|plan) |
      slipp(ed|ing) | halfway | obstacles? | block(ed|ers?) |
      (cut|trimmed|reduced|narrowed|dropped|froze) (the |our )?scope | re-?priorit\w* | priorit\w* |
      critical path | re-?plann\w* | recover(ed|y) | (quit|left (the (team|company|project)|us|mid|halfway)|resigned|fell ill|was ill|fell sick|off sick) |
      at risk | under pressure | tight (deadline|schedule|timeline)s? | went bankrupt |
      lost (two|half|three) (of )?(my|our|the|people|engineers|weeks|days|months|members)`
  ),
  cue(
    1.5,
    String.raw`deadlines? | by (the end of )?(the )?(first of |\d+ )?(january|february|march|april|may|june|july|august|september|october|november|december) | before (the )?(peak|season|launch|holidays?) | deliver(ed|ing) | (went|go|going) live |
      (launch(ed)?|ship(ped)?|open(ed)?|finish(ed)?|complet(ed)?|releas(ed)?) (on|in|before|by|with|it|the|all) |
      milestones? | cut-?over | peak | black friday | christmas | project plan |
      critical (launch|deadline|project) | big-?bang | migrat(ed|ion) | handover date | contract date | penalty`
  ),
  cue(
    1,
    String.raw`targets? | goals? | quotas? | KPIs? | OKRs? | revenue | exceed(ed|ing) | achiev(ed|ing|ement) |
      record (sales|time|year|high|number|month) | award(ed)? | best _ (year|quarter|month|result|ever) | grades? | accomplish\w* |
      results? | (rose|grew|increased|climbed|went up|improved) ~ (by|to|from) |
      signed the contract | renewed | won`
  ),
  cue(
    0.5,
    String.raw`\d[\d.,]{0,20} ?(%|percent|per cent) | coordinat(ed|ing) | work(ed|ing) (hard|late|overtime) | finally | in the end | success(ful|fully)? | status meetings? | tracker | task force | war room | stand-?ups? | planned | schedules? |
      daily | led | managed`
  ),
  cue(
    2,
    String.raw`(had|needed|due|promised) to (be )?(open|ship|finish|deliver|launch|print|move|ready|done|live) (\w+ ){0,4}(by|before|on) |
      (date|deadline|opening|launch) (was fixed|couldn't|wouldn't|stood) |
      ${few} ${days} (before|to go|left|early|ahead|sooner|remained|remaining) |
      (half|${few}) of (my|our|the) _ (people|team|crew|staff|engineers|drivers) (were|was|had|left|fell|quit) |
      (supplier|contractor|vendor|partner) (\w+ ){0,3}(insolvent|bust|pulled out|dropped out|failed|withdrew) |
      (target|goal|quota|aim|promise) (was|of|had been|for|stood) |
      (above|over|below|short of) (the |our )?(target|goal|quota) |
      (reached|hit|exceeded|ended|finished|closed) (at|with|on|all|\d[\d,.]*) |
      all (the |our )?(\d[\d,]*|${few}) \w+ (were|had|left|arrived|opened|went|passed) |
      \d[\d,]{0,9} (of|out of) (the )?\d[\d,]* | not (one|a single) \w+ (was|late|missed|had|were|left) |`
  ),
  cue(
    1.5,
    String.raw`every (morning|evening) (at|we|I|the) | (ranked|sorted|split|parted|divided) ~ (must|needed|essential|into|by) |
      what (really |actually )?(mattered|counted) |
      (dropped|left out|cut|postponed|struck|put off|gave up) (\w+ ){0,3}(features|items|rooms|regions|projects|parts|of them|of the|the rest|everything) |
      hardest | riskiest | bottleneck | (two|three|second|double) shifts? | in shifts | plan B | back-?up plan |
      fall-?back | contingenc\w* | replacement | tracked | day by day | week by week | strikes? | flood(ed|s)? |
      shortage | delay(s|ed)? | broke down | ran out | overdue`
  )
]
