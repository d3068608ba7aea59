/** What people tell when they show a principle: small stories of our own, by the principle's id. */
export const sketches: readonly (readonly [id: string, text: string])[] = [
  [
    'customer-obsession',
    'Bakers who ordered flour from us rang twice a week because the invoice never matched the sacks. I rode along with four of them on their morning round and watched how they counted. We had planned a new app; I dropped it and printed the sack weight on the label instead. One of them told me that she had stopped counting.'
  ],
  [
    'customer-obsession',
    'I read three hundred reviews and then phoned thirty people who had cancelled. Almost all of them had been charged on the day before payday. I moved the date to one that the member picks, although finance preferred the old one.'
  ],
  [
    'customer-obsession',
    'Parents could not reach the school bus office in the mornings. I sat next to two of them at the stop for a week and saw what they tried first. We built a text message and nothing else.'
  ],
  [
    'ownership',
    'The old export job belonged to no team since the reorganisation, and it failed about once a month. It was not in my job description. I took it on, rewrote the part that failed, wrote the runbook, and answered its alarms for a year until we found it a home.'
  ],
  [
    'ownership',
    'A leak from the third floor kept ruining stock, and the landlord, the cleaners and the shop each said that it was somebody else’s problem. I got the three of them into the stairwell and stayed until the pipe was replaced. I then checked it every Monday.'
  ],
  [
    'ownership',
    'Nobody had asked me to look at the handover between the two shifts. I volunteered to write it down, followed it through to the end of the season, and made the checklist part of the next year’s training.'
  ],
  [
    'invent-and-simplify',
    'Every claim needed a form of eleven pages. I asked what each field was for, struck out the ones that no one read, and merged the rest into a single page. Claims that used to take an hour take six minutes.'
  ],
  [
    'invent-and-simplify',
    'The tills had to be counted by hand each night. I wrote a small script that read the coin scale and filled in the sheet. The idea came from my uncle’s post office.'
  ],
  [
    'invent-and-simplify',
    'No one had tried to dry the boards standing up. I built a rack out of broom handles and tested it on ten of them. It needed half of the room and no fan.'
  ],
  [
    'are-right-a-lot',
    'Two studies said opposite things about the price, and we had three weeks. I reckoned that both were measuring different shoppers. I asked the two people who most disliked my view to find what was wrong with it, and one of them did. I changed my mind about the discount and kept the price.'
  ],
  [
    'are-right-a-lot',
    'There was little data on how the new road would change our routes. I wrote down my assumptions, gave odds to each, and chose the smaller depot. Fourteen months later it turned out to be right, though for another reason than mine.'
  ],
  [
    'are-right-a-lot',
    'My hunch was that the drop came from the weather and not from the redesign. Before I said so I weighed what would prove me wrong and ran a small test in one region. The forecast held.'
  ],
  [
    'learn-and-be-curious',
    'I had never worked with databases. I borrowed two books, spent my evenings on them for two months and asked our administrator to show me how she reads a query plan. After that I rebuilt the report myself.'
  ],
  [
    'learn-and-be-curious',
    'I wondered why the neighbouring plant wasted half as much glue. I asked to shadow their shift lead for a day, and read up on viscosity. I then tried out three nozzles on a Sunday.'
  ],
  [
    'learn-and-be-curious',
    'German was new to me and all our suppliers wrote in it. I took a course at the evening school and practised with the driver at lunch. A year later I negotiated without an interpreter.'
  ],
  [
    'hire-and-develop-the-best',
    'Sara had been passed over twice. I met her every second week, gave her the quarterly review to run, and told her afterwards what I had seen. She was promoted in spring and now mentors two others.'
  ],
  [
    'hire-and-develop-the-best',
    'We had been hiring for speed. I rewrote the interview questions, trained four interviewers, and turned down a candidate whom my own manager liked. All three people we took on are still there.'
  ],
  [
    'hire-and-develop-the-best',
    'A new starter was drowning in his first weeks. I sat with him for an hour a day, let him lead the stand-up, and found him a project that fitted what he was good at. He runs the team today.'
  ],
  [
    'insist-on-the-highest-standards',
    'The first batch of chairs wobbled by two millimetres and everybody said that it would do. I would not sign it off. We rebuilt the jig, checked every leg, and shipped nine days late. The check has been part of the line ever since.'
  ],
  [
    'insist-on-the-highest-standards',
    'Our translations were good enough, people said. I sent back half of them, wrote a style guide, and had each one reviewed by a second reader. Complaints about quality fell from thirty to two.'
  ],
  [
    'insist-on-the-highest-standards',
    'The release passed all tests, but I found that it lost a keystroke in a hundred. I blocked the launch for a week until none was lost, and added the case to the regression tests.'
  ],
  [
    'think-big',
    'I was asked for a better timetable for one line. I proposed that the whole city should run on one clock, wrote the business case, and won over the three operators. Eleven towns have adopted it since.'
  ],
  [
    'think-big',
    'Instead of patching the booking page once more, I laid out what it would take to serve every library in the country. My vision fitted on a page. It took two years, and it is now the standard in nine regions.'
  ],
  [
    'think-big',
    'The brief was a newsletter. I argued that we could become the place where all growers trade, pitched it to two investors, and built a platform that moves ten times the volume.'
  ],
  [
    'bias-for-action',
    'At nine in the evening the payment provider went down. I could not reach my director. I switched to the second provider on my own authority because it could be undone in a minute, and told everyone the next morning.'
  ],
  [
    'bias-for-action',
    'The survey would have taken six weeks. Rather than wait I put a rough first version in front of ten drivers the same afternoon. By Friday we knew that the button was in the wrong place.'
  ],
  [
    'bias-for-action',
    'Rain was forecast for the fair and the tents were in Leeds. I did not wait for approval; I hired a van, drove overnight and had them up before the gates opened.'
  ],
  [
    'frugality',
    'We had no budget for scanners. I collected eleven old phones from the sales team, installed a free app and taped them to the trolleys. The whole thing cost €140.'
  ],
  [
    'frugality',
    'The quote for the new server was £38,000. I found out that two of our existing machines were idle most nights, moved the jobs there and renegotiated the licence. The bill fell by a third.'
  ],
  [
    'frugality',
    'With three people and no agency we had to open two shops. I borrowed shelves from the shop that was closing, reused its signs, and asked the apprentices’ school to do the painting for nothing.'
  ],
  [
    'earn-trust',
    'I had told the hospital that the data was complete, and it was not. I called the ward sister before she found out, said that the mistake was mine, and showed her what I had missed. She still calls me first.'
  ],
  [
    'earn-trust',
    'The two teams had stopped talking to each other after the outage. I listened to each of them alone, apologised for my part in it, and promised a note every Friday. I kept that promise for a year.'
  ],
  [
    'earn-trust',
    'I shared my own review, with the poor marks, in front of the whole team and asked what they would add. Being honest about it made others open up.'
  ],
  [
    'dive-deep',
    'The dashboard said that deliveries were on time. I pulled the raw scans of one week, went through 1,400 of them one by one, and found that drivers closed the stop before they had parked. The average hid it.'
  ],
  [
    'dive-deep',
    'Nobody knew why the kiln cracked one plate in twenty. I logged the temperature on every shelf for nine nights, plotted it, and traced the cracks to the door seal.'
  ],
  [
    'dive-deep',
    'Sales were flat, said the report. I split the numbers by weekday and by shop and they did not add up. Two tills had been counted twice since March.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'Our director wanted to close the night line. I told her in front of her peers that I thought it was a mistake, and why. She heard me out and decided to close it. I wrote the plan for it and made it work.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'Everyone in the room was for the merger of the two brands. I objected, with the figures of the last one. I was overruled, and from that day I defended the decision to my team.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'The founder had promised the feature for June. I pushed back twice, first alone and then in writing, until he moved the date.'
  ],
  [
    'deliver-results',
    'We had to open the terminal on the first of May. In March the contractor went bankrupt and two of my engineers quit. I cut the scope to the gates that would be used in the first month, re-planned every week, and we opened on time and under budget.'
  ],
  [
    'deliver-results',
    'My target was forty contracts by December. By August I had nine. I dropped the two regions that did not answer, doubled the visits in the rest, and finished with forty-three.'
  ],
  [
    'deliver-results',
    'Despite a flood in the warehouse we met the deadline for the Christmas orders: all 6,200 left by the nineteenth.'
  ],
  [
    'best-employer',
    'Packers on the night shift had sore backs and four of them had called in sick. I raised the tables, bought mats and let people swap shifts themselves. Injuries went to none.'
  ],
  [
    'best-employer',
    'Two of the three women in the team were about to resign. I asked them why, changed the meeting hours so that nobody missed the school run, and had the pay of the whole group compared. Morale is better and nobody has left since.'
  ],
  [
    'best-employer',
    'The crew worked twelve days without a day off before each festival. I made the rota fair, hired two more for those weeks, and burnout stopped being a joke.'
  ],
  [
    'broad-responsibility',
    'Our vans idled in front of a primary school. No customer had complained. I moved the loading to the yard and measured the air with the neighbours; the town copied the rule.'
  ],
  [
    'broad-responsibility',
    'The ranking we had built could be misused to find where somebody lives. I had the launch held until addresses were blurred, and talked to a shelter about what else could harm the people there.'
  ],
  [
    'broad-responsibility',
    'The new packaging was cheaper and could not be recycled. I worked out what it would mean in landfill for a year at our scale, and we kept the paper one.'
  ]
]
