/** What people tell when they show a competency: small stories of our own, by the competency's id. */
export const competencySketches: readonly (readonly [id: string, text: string])[] = [
  [
    'product-development-cycle',
    'I took the pill box from the first sketch to the shelf. We built three prototypes out of card, tested the second with nurses, and ran a closed beta on one ward before the launch. After it I stayed on for two more releases and retired the old box.'
  ],
  [
    'product-development-cycle',
    'The discovery phase had been skipped, so that requirements changed in each release. I wrote the PRD anew, had wireframes by May and a first version in the shops by July, and planned what happens after it had gone live.'
  ],
  [
    'methodologies',
    'The bindery’s team did two-week sprints although work came in by the hour. I replaced the sprints with a kanban board and a limit of four for work in progress. Retrospectives stayed, and lead time fell from nine days to four.'
  ],
  [
    'methodologies',
    'I had learned RICE in one job and design thinking in another, and neither suited a harbour. We wrote our own framework on a page, held a pre-mortem, and kept the stand-up.'
  ],
  [
    'industry-insight',
    'I had read in the trade press that the regulator would ask for the origin of honey. None of our competitors was ready. We printed it on the lid a year before the market had to.'
  ],
  [
    'industry-insight',
    'At a trade fair I noticed that two rivals had stopped selling ink. The margins in the sector had moved to paper. I changed our pricing before the wholesalers did.'
  ],
  [
    'vision-alignment',
    'The request was worth money but did not fit our vision of a shop without a counter. I tied each item of the roadmap to the three-year goal and took out the four that led elsewhere.'
  ],
  [
    'vision-alignment',
    'Nobody could say what the company strategy meant for the parking app. I wrote a press release as of five years from now and we checked each quarter’s goals against that direction.'
  ],
  [
    'communication',
    'The engineers’ report had forty pages of jargon. I explained the risk to the school board in plain words on one page, drew a picture of the pipe, and sent a weekly note until it was mended.'
  ],
  [
    'communication',
    'After the outage I wrote an update every two hours, also when there was nothing new, and presented the cause to all staff on Friday. Nobody misunderstood what we would do next.'
  ],
  [
    'problem-solving',
    'Bread from oven two was pale. I ruled out the flour and the yeast one by one, and the root cause was a fan that ran backwards. We fixed the wiring and not the recipe.'
  ],
  [
    'problem-solving',
    'The lift stopped on Mondays. My hypothesis was the cleaning; I reproduced it with a bucket. The real problem lay in a door sensor that got wet.'
  ],
  [
    'prioritisation',
    'We had eleven requests and two people. I scored each by how many patients it would help and how long it would take, dropped six, postponed three, and told everybody what we would not do.'
  ],
  [
    'prioritisation',
    'I ranked the backlog by cost of delay. It was a trade-off that sales disliked: their export came last. The two that mattered most went out in three weeks.'
  ],
  [
    'cross-functional-collaboration',
    'I got legal, design and the warehouse round one table, since each handover between departments cost us a day. Engineers and nurses wrote the checklist together.'
  ],
  [
    'cross-functional-collaboration',
    'The recall took five departments. I set up a cross-functional task force of support and logistics with a shared plan, and coordinated it with finance every morning.'
  ],
  [
    'successful-collaborations',
    'Ines and I wrote the guide together: she had the pictures, I had the words. We worked side by side for a month, gave each other the credit, and she asked me to join her next book.'
  ],
  [
    'successful-collaborations',
    'My counterpart at the observatory and I took turns at night. We co-designed the mount. We have worked together ever since.'
  ],
  [
    'user-centred-approach',
    'Before drawing a screen I shadowed six drivers for a day. I watched how they scanned with gloves on. The usability test that followed had two of them in the cab.'
  ],
  [
    'user-centred-approach',
    'We had designed for people with two free hands. I visited parents at home, mapped their journey from door to cot, and saw what they really needed.'
  ],
  [
    'user-feedback',
    'I sent a survey to 300 members and read every complaint in the app store reviews. Most feedback was about the alarm. We changed it after the second round and asked the same people again.'
  ],
  [
    'user-feedback',
    'Support tickets told us that the bill was hard to read. I invited twelve of the customers who had complained, showed them three drafts, and kept the one that they liked least bad.'
  ],
  [
    'data-informed-decisions',
    'I ran an A/B test on half of the stops for three weeks. The data showed no difference in tickets, though the conversion rate of the morning had risen, so that we kept the old sign.'
  ],
  [
    'data-informed-decisions',
    'The decision was to be made on a feeling. I pulled the figures of two winters, split them by cohort, and measured how many came back. The median decided it.'
  ],
  [
    'tool-proficiency',
    'The report needed an analyst and two days. I wrote the SQL queries myself, automated them with a Python script, and built a dashboard that refreshes each morning.'
  ],
  [
    'tool-proficiency',
    'I taught myself Figma over Easter and made the template for all menus. A macro in Excel now fills in the prices.'
  ],
  [
    'leadership-and-influence',
    'I led the crew of nine through the move. I set the example by taking the first night shift, persuaded the two oldest to try the new gear, and the rest followed suit.'
  ],
  [
    'leadership-and-influence',
    'As the youngest I was asked to head the choir. I won them over with one concert, delegated the programme, and inspired two others to lead a voice.'
  ],
  [
    'team-motivation',
    'After the third cancelled show morale was low and two wanted to quit. I asked each of them what they enjoyed, celebrated the first full house with cake, and made sure that the stage hands got the praise.'
  ],
  [
    'team-motivation',
    'The team was exhausted. I gave them two days off, thanked each by name before the board, and let everyone choose their next task. Nobody resigned.'
  ],
  [
    'partnership-solutions',
    'We partnered with a bicycle courier: they had the vans and the licence, we had the orders. Together with the university we built the scales that neither of us could have paid for.'
  ],
  [
    'partnership-solutions',
    'I signed an agreement with an external lab whose API gave us results in an hour. Our partner got a test site, and we shared the costs.'
  ],
  [
    'stakeholder-alignment',
    'Sales wanted dates, safety wanted tests, and the mayor wanted both. I met each of them alone, wrote one decision document, and got all three to sign it. The alignment held to the opening.'
  ],
  [
    'stakeholder-alignment',
    'The stakeholders had different goals. I ran a workshop until there was consensus on what done means, and the steering committee agreed the same day.'
  ],
  [
    'negotiation',
    'The landlord demanded a rise of 20%. I negotiated: a longer lease in return for half of it, and he repaired the roof. I had been ready to walk away.'
  ],
  [
    'negotiation',
    'Their counter-offer came on Friday. I conceded the delivery date, and they gave way on the penalty clause. We settled at €4.10.'
  ],
  [
    'influence-without-authority',
    'None of the drivers reported to me, and I had no mandate to change their route. I showed them what it would save and convinced the most sceptical one first.'
  ],
  [
    'influence-without-authority',
    'I was an intern and could not tell the other team what to build. I asked what their own priorities were, found what was in it for them, and persuaded their lead with a demo.'
  ],
  [
    'trusted-peer-network',
    'I rang a former colleague at another port, whom I had helped the year before. She picked up at once and lent us a crane. My network of harbour people meets for a monthly breakfast.'
  ],
  [
    'trusted-peer-network',
    'Through the alumni of my training I knew someone at each of the four hospitals. We exchange notes, and when I needed a ventilator I had three contacts to call.'
  ],
  [
    'outcomes-for-both-sides',
    'The farmers needed cash in spring and we needed beans in autumn. We paid early at a lower price: it was good for both sides, and each of us gained about 6%.'
  ],
  [
    'outcomes-for-both-sides',
    'I asked what they really feared, which was empty trucks. We filled them on the way back. It was a win-win: they saved fuel and we saved a warehouse.'
  ]
]
