/**
 * More small stories of our own, by the principle's id: written before anybody looked at what the cues make of them, and
 * not to be looked at when cues are changed. They say how well the cues do on stories that they were not made for.
 */
export const heldOut: readonly (readonly [id: string, text: string])[] = [
  [
    'customer-obsession',
    'Our optician’s shops measured success by glasses sold per hour. An elderly man came back three times because his new varifocals made him dizzy on the stairs. I went home with him, saw that he read with his head tilted, and had the lenses ground again at our cost. I then asked our twelve fitters to watch each wearer climb one flight before they leave. Returns fell from 9% to 4%, and he sends us his whole bowling club.'
  ],
  [
    'customer-obsession',
    'The sales team wanted a loyalty card. Before anything was built I spent a Saturday at the checkout and wrote down what people grumbled about, which was the pram that did not fit through the aisle. We moved two racks and never made the card. Young mothers now stay eleven minutes longer.'
  ],
  [
    'customer-obsession',
    'One of our tenants, a dialysis patient, had her hot water cut off by our planned maintenance. It was in the notice, in small print. I drove over that evening with an electric boiler and asked what else the notices got wrong for people like her. We rewrote all of them with a panel of tenants, although legal had signed off the old text.'
  ],
  [
    'customer-obsession',
    'My product was a scheduling tool for dental practices. Usage was fine, renewals were not. I called every practice that had left within the year and listened. Receptionists told me that the reminder texts went out at night and woke people. No dashboard of ours would ever have shown that. We shifted the texts to mornings and renewals went from 71% to 86%.'
  ],
  [
    'ownership',
    'The shared mailbox for complaints about the ferry timetable had not been opened since its last reader retired. I ran catering. I began to answer ten a day, found out who could change what, and after two months handed a working process to the harbour office, with a rota and a name for each weekday.'
  ],
  [
    'ownership',
    'A certificate ran out on a Sunday and took down the ordering page of a product that was not my team’s. Their on-call phone was off. I renewed it, wrote to both managers what I had changed, and in the next week set up an alert for all forty certificates of the company, since there would be a next time.'
  ],
  [
    'ownership',
    'Between the architects and the builders lay a gap of four centimetres that each blamed on the other. As the site secretary I could have forwarded the mails. Instead I got the drawings, measured the hall myself, called both sides to it and did not leave until there was a signed answer. I kept the list of open points from then until the keys were handed over.'
  ],
  [
    'ownership',
    'I inherited a spreadsheet that decided the wages of ninety seasonal pickers and that only worked on one laptop. My brief was the harvest plan. I thought about who would be paid wrongly in five years, when I would be gone, and rebuilt it with payroll so that anybody could check a line.'
  ],
  [
    'invent-and-simplify',
    'To book a rehearsal room, musicians filled in a paper form, the porter copied it into a ledger and the office typed it again. I hung a whiteboard with magnets by the door and photographed it every evening. The form, the ledger and the typing went. Double bookings went from six a month to none.'
  ],
  [
    'invent-and-simplify',
    'Onboarding a new supplier took 19 emails. I listed the questions that we asked, found that seven had the same answer for everybody and five were never used, and turned the rest into one link. Suppliers are live after two days instead of three weeks.'
  ],
  [
    'invent-and-simplify',
    'Our greenhouse opened its vents by a timer that nobody understood. I hung a wax cylinder from a bicycle pump on each window: it swells when it is warm and pushes the pane open. There is nothing to set and nothing to break. Two nurseries down the road have built their own since.'
  ],
  [
    'invent-and-simplify',
    'We had fourteen kinds of discount codes, each with rules of its own, and the code that checked them ran to 2,300 lines. I showed that three of them made 97% of the sales, talked marketing out of the other eleven, and wrote a checker of ninety lines. New campaigns need no engineer any more.'
  ],
  [
    'are-right-a-lot',
    'All signs pointed to launching in Poland first: the bigger market, the louder sales head. I was not sure. I made a list of what would have to be so for Poland to win, went looking for the weakest point and found it in the returns law. I recommended Portugal. Poland’s first entrant folded within the year; we broke even in month seven.'
  ],
  [
    'are-right-a-lot',
    'Should we keep the second dredger? The engineers said yes and the bank said no, and the tide data covered only nine years. I had both sides argue the other’s case in front of me. What they conceded told me more than what they claimed. I sold it, with an option to hire it back, which we have not needed in four winters.'
  ],
  [
    'are-right-a-lot',
    'In the trial of the new curriculum half the teachers loved it and the scores were flat. I suspected that the test asked for the old material. I had a colleague who thought me mistaken pick the questions for a second test. It showed a gain of a third of a year. We went ahead, and the board later called it the best call of that term.'
  ],
  [
    'are-right-a-lot',
    'I had to choose between two candidates’ designs for the bridge lights with no money for a mock-up. I had backed the amber ones in public. Then a bat researcher sent me counts that spoke against me. I went through her counts, said so at the next meeting and switched to red. It has proved to be the right choice: the colony has grown two years running.'
  ],
  [
    'learn-and-be-curious',
    'I came to the brewery from banking and could not follow the brewers’ talk. For three months I came in at five and did a different job each week: mash tun, cellar, bottling, lab. I kept a notebook of the words. In the fourth month I saw why the cost model was wrong, because I had cleaned the filter that it left out.'
  ],
  [
    'learn-and-be-curious',
    'Our rival’s parcels arrived dry and ours did not. Out of interest I ordered twenty of theirs, took the tape apart under a microscope at my old university and asked a chemist there to explain the glue to me. I had a head full of polymers by Easter, and we changed one layer.'
  ],
  [
    'learn-and-be-curious',
    'Nobody in the team knew statistics, me least of all. I enrolled in an evening class, did its homework with our own returns, and brought a question to the office each Monday. By the second term three colleagues had joined me, and we threw out a metric that we had reported for four years.'
  ],
  [
    'learn-and-be-curious',
    'Sign language was not required of a museum guide. A deaf school kept cancelling, so I asked its teacher to give me an hour a week, paid her in tickets, and learned enough in a winter to lead the tour of the engine hall. What she told me about light and faces changed how all of us stand when we speak.'
  ],
  [
    'hire-and-develop-the-best',
    'Tomasz was the quietest of the apprentices and everyone’s errand boy. I gave him the lathe that nobody liked and an hour of my time each Thursday. We set three goals on a card. In the second year he taught the new ones, and last spring he passed his master’s examination with the best mark in the county.'
  ],
  [
    'hire-and-develop-the-best',
    'We needed four nurses for a ward with a poor name. I stopped asking for ten years of experience and invited people to work half a shift with us. I looked for how they spoke to the porter. Of the nine whom I took on in two years, eight are still here and three run wards of their own.'
  ],
  [
    'hire-and-develop-the-best',
    'My best analyst wanted to lead and froze in front of groups. Instead of taking the presentations off her I had her open each of them with two minutes, then five, then half. I sat in the back and wrote down one thing that worked. She now heads the team of seven that I used to head.'
  ],
  [
    'hire-and-develop-the-best',
    'Turnover among our drivers’ trainers was eating us. I drew up what a good trainer does, watched each of the sixteen for a morning, and gave them notes in the cab and not in an office. I moved two to other work, and they were glad of it. Trainees pass at the first attempt in 81 of 100 cases, from 58.'
  ],
  [
    'insist-on-the-highest-standards',
    'The school kitchen’s soup was warm, not hot, at the last table. Everyone said children do not mind. I do. I bought a thermometer, wrote the reading at each table for a month and did not let a pot leave below 65 degrees. After a term the inspector asked whether other kitchens might have our sheet.'
  ],
  [
    'insist-on-the-highest-standards',
    'The printer delivered 8,000 programmes in which the soprano’s name lacked an accent. The concert was in two days. My manager said that nobody would see it. I had them pulped and printed again over the weekend, and since then two people who have not written a text read it aloud against the list.'
  ],
  [
    'insist-on-the-highest-standards',
    'Our app crashed for one user in two hundred, which was the average of the trade. I did not want to be average. I made it a condition of each release that no known crash remains, and for six weeks nothing new went out. The team groaned. One in nine thousand is what we have had since, and no one has proposed to go back.'
  ],
  [
    'insist-on-the-highest-standards',
    'When I took over the laundry, one sheet in thirty came back to us with a stain. I had each shift hang its own returns on a line in the hall. I rewrote the sorting rules with the two most particular women of the house, and turned away a hotel whose linen could not be washed to them. We are at one in six hundred.'
  ],
  [
    'think-big',
    'They wanted a better waiting room for the one clinic. I came back with a drawing in which nobody waits: the town’s nine clinics share their free slots, and you are told when to leave home. It seemed absurd for an office of four. We built it for two of them in the first year. All nine have it now and the ministry is copying it in other provinces.'
  ],
  [
    'think-big',
    'The choir sang for sixty people in a village hall. I asked the others what it would take to sing for six thousand. We wrote it down, backwards from the evening: a stadium, eleven choirs, a bus from each valley. The mayor laughed and then signed. 5,400 came, and it is held every second year.'
  ],
  [
    'think-big',
    'My job was to cut the paper that our hospital’s lab used. I proposed to do away with the paper result as such, for every doctor in the region, and showed what a child with leukaemia would gain from an hour. It meant convincing five hospitals and a government agency. Four years on 2.1 million results a year go out without a sheet.'
  ],
  [
    'think-big',
    'I managed one warehouse’s returns. Looking at them I saw that no retailer in the country had a place where returned shoes could be sold again, and sketched one for all of them. I got a day a week to try it, then a team, then a subsidiary. It turned over €31 million in its third year.'
  ],
  [
    'bias-for-action',
    'On the Friday before the holidays the fridge of the blood bank began to warm. The technician was two hours away. I did not know whether the fault would pass. I had the bags in borrowed ice-cream freezers within forty minutes and filled in the forms afterwards. The fridge died at noon.'
  ],
  [
    'bias-for-action',
    'We had argued for five weeks about which of two prices to try. I put one on the odd days and the other on the even ones, that same Monday, with a note that I would put it back if anybody complained. After a week there was nothing left to argue about.'
  ],
  [
    'bias-for-action',
    'A rumour that our well was poisoned went round the village at breakfast. The lab would need three days. I shut the tap, had a tanker there by eleven, and said on the radio that I did not know yet. It turned out to be algae. I would shut it again: opening a tap is easy.'
  ],
  [
    'bias-for-action',
    'The supplier of our buckles stopped answering on a Tuesday. Purchasing wanted to follow the usual process, which takes a month. I bought 2,000 buckles from a rival on my own card, enough for ten days, and started the process as well. We lost no order. The first supplier was insolvent, as we learned later.'
  ],
  [
    'frugality',
    'The theatre’s roof leaked on the costume store and the quote for racks and boxes was £12,400. I asked the three supermarkets in town for their old bread trays and a removal firm for its torn cartons. With two pensioners and a glue gun we did it for £310, and the costumes have been dry for five years.'
  ],
  [
    'frugality',
    'Our cloud invoice grew faster than our users. I turned off the test machines at night, threw away logs that nobody had opened in a year, and put the reports on the cheapest disks. It took me nine afternoons. We pay $4,100 a month where we paid $11,700, and no one has noticed anything.'
  ],
  [
    'frugality',
    'For the survey of the reef we could not pay for a research vessel. I talked to the lobster fishermen, who go there each day anyway, and gave each a waterproof slate and a tape. Forty boats measured for the price of forty slates. The institute’s estimate with a ship had been six times our whole grant.'
  ],
  [
    'frugality',
    'The new office was to have a reception desk, a coffee corner and meeting pods. I asked what people missed, which was quiet, and bought felt by the metre and two doors. The furniture came from a bank that was moving. We were €190,000 under what had been set aside and gave it back.'
  ],
  [
    'earn-trust',
    'I had promised the residents that the drilling would stop at six. On the third day it went on until eight, because I had not told the night crew. I went from door to door the same evening with the crew’s foreman, told them that it was I who forgot, and gave them my number. Three rang in the next weeks. At the end the street sent us a cake.'
  ],
  [
    'earn-trust',
    'The pilots did not believe the new fuel figures, because the last ones had been wrong and nobody had said so. I began each briefing with what our figures had got wrong the day before. It was unpleasant for a month. Then they began to tell us what they saw, and the figures got better than theirs.'
  ],
  [
    'earn-trust',
    'My predecessor and the works council had met only in court. I asked its chair to show me the plant, said little, and wrote down what I would do by when. I did those things. When I could not do one of them I told her so a week before the date and not after it. Two years on we settled the shift plan at one table in an afternoon.'
  ],
  [
    'earn-trust',
    'In my first review as a manager two people wrote that I talked over them. I read both sentences aloud to the team, said that they were right and asked them to raise a hand when I did it. There were nine hands in the first week. In the next review the same two wrote that they could say anything to me.'
  ],
  [
    'dive-deep',
    'Conversions were down 2% and the weekly report blamed the season. I looked at one hour of one day, session after session. People on one model of phone tapped the button twice, because it did not move under the finger, and the second tap cancelled the first. It was 11% of our traffic. Nobody had ever looked below the totals.'
  ],
  [
    'dive-deep',
    'Our hens laid less in the east barn, and the vet found nothing. I sat there from four in the morning with a light meter and wrote down each minute. A yard lamp of the neighbour came on at 4:40 and went out at 5:10, and shone through a slit. With a board over the slit the eggs came back.'
  ],
  [
    'dive-deep',
    'Finance told us that freight had gone up by 14%. I asked for the 600 waybills behind the number and entered them myself. A third were billed by volume with a wrong factor, all from one depot, since a clerk there had changed the form in May. We got €88,000 back.'
  ],
  [
    'dive-deep',
    'The heating of block C cost twice that of block D, which was built to the same plan. Three consultants had looked at the boiler. I crawled along the pipe in the cellar with a thermometer and found a valve mounted the wrong way round behind a wall, where no drawing showed one. I had checked 140 joints by then.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'The dean had decided on tablets for the first-years, and the contract was on his desk. I asked for ten minutes and told him that I would not do it, with the numbers of the two faculties that had. He signed it all the same. I ran the introduction and got 92% of the tablets into use, and I did not say once that I had been of another opinion.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'In the crew meeting I was the only one to vote against sailing. The skipper has thirty years on me. I gave my reasons, the barometer and the pump, and was told to stow the lines. I stowed them and stood my watch as carefully as any. We were lucky. The pump was replaced in the next port.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'A vice president asked for the figure to be shown without the two bad months. I said that I could not put my name under that and why. It was very quiet on the call. I offered a chart with all months and a line of explanation. She took it after a day, and asks me now before she asks anybody else.'
  ],
  [
    'have-backbone-disagree-and-commit',
    'I thought it wrong to drop the printed edition, and said so to the publisher, twice, once with a calculation. We dropped it. As head of subscriptions I then wrote to 14,000 readers in my own name, answered what they wrote back, and kept 61% of them for the website, more than the plan had asked for.'
  ],
  [
    'deliver-results',
    'Eleven weeks before the election the firm that printed the ballots lost its press in a fire. I was answerable for 1.3 million of them in four versions. I split the work between three presses, dropped the colour, moved the proofs to the night and met every evening at nine. The last pallet left two days before it had to.'
  ],
  [
    'deliver-results',
    'The goal for the year was 500 insulated homes. In June we stood at 120, with the subsidy frozen and a crew short. I left out the detached houses, which take longest, went to the two housing associations and did whole streets. On 14 December we closed the 512th.'
  ],
  [
    'deliver-results',
    'I was handed the migration of the ticket system after two others had given it up. There were 41 interfaces and a hard end of the old contract. I ranked them by how many riders each would strand, left nine for later in agreement with the region, and rehearsed the switch four times. We switched in one night and sold 61,000 tickets on the next day.'
  ],
  [
    'deliver-results',
    'Two of five lines stood still when the flu came, and the order for the hospital was due on the 30th. I took the labels off the critical path by printing them at the customer’s, trained the office to pack, and packed with them. It went out complete on the 29th, and the hospital doubled the next order.'
  ],
  [
    'best-employer',
    'Our couriers had no toilet on their route and drank too little in summer. It was never on a list of ours. I rode with one, then made a deal with nineteen cafés along the routes for a small fee a month. Headaches and sick notes in July went down by half, and other firms’ couriers ask for our map.'
  ],
  [
    'best-employer',
    'The cleaners at the airport learned their hours on a Thursday for the Monday. One of them had lost her kindergarten place over it. I fixed the roster six weeks ahead, let them trade among themselves and paid for late changes. It cost us 2% and people stopped leaving: of 140, four have gone in a year.'
  ],
  [
    'best-employer',
    'A colleague came out as a trans man and the machine that prints our badges could not change a name. I got the badge done by hand within the hour, then spoke to IT, the canteen and the foremen so that he did not have to. Later we asked all of staff what else our systems made awkward, and changed eleven things.'
  ],
  [
    'best-employer',
    'On the felling crews a broken arm counted as part of the job. I stopped work for a day after the third of a season, went through each accident with the men, and bought the winches that they had asked for since 2014. I also stopped paying by the trunk. There has been one injury in the three years since, a sprained wrist.'
  ],
  [
    'broad-responsibility',
    'Our delivery robots did well on pavements, and I noticed that people with white canes stepped into the road to get round them. They did not buy from us. I halted the trial in two districts, walked the routes with an association of the blind, and we gave the robots a sound and a rule to stop first.'
  ],
  [
    'broad-responsibility',
    'The dye works upstream was our supplier’s supplier, and no contract of ours reached it. The river below it ran red on Tuesdays. I made clean water a clause for all three tiers, paid for the first filter, and gave up one colour. Our margin fell a little. Herons nest there again.'
  ],
  [
    'broad-responsibility',
    'Our rental platform was a success, and rents in the old town rose with it. I asked a geographer to measure our part in it and published what she found. We capped the nights in six streets and fund the school bus that families now need who had to move out. It costs us 4% of the revenue in that city.'
  ],
  [
    'broad-responsibility',
    'The face search for lost photos worked well for a family album. With forty million users somebody would use it on strangers. Before the release I worked with a refuge for women on how it could hurt them, and we took out the search over public pictures, although it had tested best.'
  ]
]
