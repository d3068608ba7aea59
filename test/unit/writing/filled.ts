/** What somebody typed at the tab stops of each template, one after the other. */
export interface Answers {
  readonly title: string
  readonly principles: readonly string[]
  readonly stops: readonly string[]
}

const shelfRelease = {
  headline: ['owners of village shops', 'sell fresh bread on the day before a holiday'],
  subheadline: 'For the 900 shop owners who order bread by telephone and run out by ten',
  dateline: ['LINDAU', 'March 3, 2027', 'Ostrand', 'an order list that counts what was left on the shelf'],
  problem:
    'Today an owner has to guess at six in the evening how much bread the next morning needs. In 2026 we counted the shelves of 40 shops for a month. On two days in five the bread was gone before ten, and owners lost the customer’s whole list to the supermarket. On one day in five they threw a fifth of it away.',
  solution:
    'With Breadline, the owner photographs the shelf at closing time. The order for the next morning is there before the coat is on, and one tap sends it. In a trial with 40 shops the days on which bread ran out fell from twelve a month to three.',
  quote:
    'Three mornings a week I locked the door at ten and drove to the bakery, with people waiting outside. Now it is one morning a month',
  customer: 'Ilse Brandt, owner of a shop in Oberried',
  start: 'Owners order Breadline at ostrand.example from today. It costs 9 euros a month, and the first month is free.'
}

export const filled: Readonly<Record<string, Answers>> = {
  prfaq: {
    title: 'Breadline',
    principles: [],
    stops: [
      ...shelfRelease.headline,
      shelfRelease.subheadline,
      ...shelfRelease.dateline,
      shelfRelease.problem,
      shelfRelease.solution,
      'A baker who throws bread away and an owner who sends people away have the same number in mind, and neither of them had it. We shall not sell that number to anybody else',
      'Karin Holt, head of retail at Ostrand',
      'The owner stands a telephone against the till and takes one picture. A list shows what to order, with a reason beside each line: “Friday before a holiday, 14 more.” The owner changes what looks wrong, and sends it.',
      shelfRelease.quote,
      shelfRelease.customer,
      shelfRelease.start,
      'What does it cost me?',
      '9 euros a month for each shop, and nothing in the first month.',
      'What do you keep about my customers?',
      'Nothing. The picture shows a shelf, and we delete it after 24 hours.',
      'What happens when the list is wrong?',
      'You change it before you send it. In the trial owners changed one line in eleven.',
      'What does it cost us, and when does it pay for itself?',
      '310,000 euros in the first year. At 900 shops it pays for itself in month 19.',
      'What could make this fail?',
      'Owners who stop taking the picture. In the trial 4 of 40 stopped within a month; if more than 8 of the next 80 stop, we end it.',
      'Why now?',
      'Since January 2027 the three bakeries of the region take orders by machine. A year ago each took them by telephone.',
      'Which alternatives did we consider?',
      'Two. Scales under the shelf cost 400 euros a shop and break. A fixed order needs no picture, and ran out on nine days a month in our test.',
      'How shall we know that it worked?',
      'By the days on which bread runs out before ten: from 12 a month to 4 by December 31, 2027, while no more bread is thrown away than today.'
    ]
  },
  'prfaq-short': {
    title: 'Breadline',
    principles: [],
    stops: [
      ...shelfRelease.headline,
      shelfRelease.subheadline,
      ...shelfRelease.dateline,
      shelfRelease.problem,
      shelfRelease.solution,
      shelfRelease.quote,
      shelfRelease.customer,
      shelfRelease.start
    ]
  },
  prd: {
    title: 'Orders that reach the right pharmacy',
    principles: [],
    stops: [
      'A nurse on a ward sends a prescription at discharge, and the patient walks to a pharmacy that does not have it. In March 2027 we followed 210 discharges: 63 patients walked to a second pharmacy, and 19 went home without their medicine.',
      'Ward nurses who discharge patients between two and six in the afternoon. There are 1,400 of them in the nine hospitals that we serve.',
      'A patient leaves the ward with the address of a pharmacy that has every item.',
      'Delivery to the home is left out, because two of the nine towns forbid it. Prices are left to the pharmacies.',
      'The discharge form shows the three nearest pharmacies that have every item. The nurse picks one, and the pharmacy sets the items aside for four hours. If an item is sold meanwhile, the patient gets a message before leaving the ward.',
      'Patients who walk to a second pharmacy',
      '30%',
      '8%',
      'October 31, 2027',
      'calls to 200 patients a month',
      'Guardrail: minutes a nurse spends on the form',
      '4',
      '5 at most',
      'October 31, 2027',
      'time stamps of the form',
      'Stock counts of pharmacies are wrong on one item in twenty. If more than 5% of set-aside items are missing in June, we show only pharmacies that count daily. We do not know yet whether night wards want it; Ines Roth asks them by May 14, 2027.',
      'A telephone line for nurses would need no software. It took six minutes a call in our test, and nurses hung up. To do nothing costs 19 patients in 210 a day of treatment.'
    ]
  },
  'prd-feature': {
    title: 'A warning before the item is gone',
    principles: [],
    stops: [
      'A patient is sent to a pharmacy that set the items aside, and finds one of them sold. In May 2027 that happened to 14 of 310 patients, who lost an hour each.',
      'Patients who walk from the ward to the pharmacy alone, about 40 a day in the nine hospitals.',
      'The pharmacy’s till asks before it sells an item that is set aside. If the clerk sells it, the patient gets a message with the next pharmacy within a minute.',
      'Set-aside by telephone stays as it is. We change nothing for wards that print the form, because their patients have no number on it.',
      'Patients who find an item sold',
      '14 of 310',
      '3 of 310',
      'September 30, 2027',
      'calls to patients',
      'Guardrail: seconds a sale takes at the till',
      '11',
      '12 at most',
      'September 30, 2027',
      'time stamps of the till',
      'Clerks may sell and not look at the warning. If more than one warning in five is passed over in August, the till asks for a name.'
    ]
  },
  spsil: {
    title: 'The forms that nobody sent',
    principles: ['Ownership', 'Dive Deep'],
    stops: [
      'In 2024 I was the product manager for claims at an insurer of farms. Our 3,000 farmers reported hail by post.',
      'One claim in six came back because a field was empty, and a farmer then waited 40 days for money that he needed for seed. No team owned the form. I said that I would own it until it was fixed.',
      'I read 240 returned forms myself. In 190 of them the same box was empty: the parcel number, which stands on a tax paper and nowhere else. I called 30 farmers and asked where they kept that paper. I decided against an app, because 21 of the 30 fill in the form at the kitchen table. I printed the parcel number on the form before we sent it, and I persuaded the actuaries to accept a sketch where it was missing.',
      'Returned forms fell from 17% to 3% within four months. Farmers were paid after 19 days instead of 40.',
      'I had asked for a survey before I had read a single form, and it cost us three weeks. Since then I read 50 of whatever comes back before I write a plan.'
    ]
  },
  star: {
    title: 'The ticket machine at platform two',
    principles: ['Customer Obsession'],
    stops: [
      'In 2025 I looked after the ticket machines of a regional railway with 60 stations.',
      'Complaints about the machine at one station had doubled in a year, and travellers missed trains in front of it. My task was to find out why before the contract for new machines was signed in June.',
      'I stood beside the machine for two mornings and wrote down where people stopped. Of 88 travellers, 51 went back from the third page, where the machine asks for a zone. I took the zone map to ten of them, and nine could not find their own station on it. I decided against a larger map. I changed the order of the pages, so that the machine asks for the station and works out the zone. I tested that with a paper screen on a third morning.',
      'The median time to buy a ticket fell from 94 seconds to 41. Complaints at that station went from 30 a month to 6.',
      'I would go to the platform in the first week and not in the fifth. Today I do not open a report about a machine before I have used it for an hour beside the people who must.'
    ]
  },
  essay: essay(
    'Describe a time when you changed something that everybody else had accepted. What did you do, and what came of it?'
  ),
  'essay-invention': essay(),
  'essay-judgement': {
    title: 'Which winter to believe',
    principles: [],
    stops: [
      'In the autumn of 2023 I was the product manager for deliveries at a company that sells wood pellets to 7,000 households. By September 30 I had to say how many tonnes we would reserve. Whoever runs out in February cannot cook or wash. A tonne too many cost us 38 euros, and a tonne too few cost a family a cold week.',
      'The forecast had been right for six years, within 4%. It said 21,000 tonnes. But in that year gas had become cheap again, and one household in four had both a gas boiler and a stove. No year in our data looked like that. The model could not know what these people would do, and neither did they.\n\nI asked for two weeks. I wrote down first what would change my mind: if most of the households with two stoves had bought early, I would follow the forecast. Then I rang 60 of them. Only 11 had bought, and 35 said that they would wait for the first frost. I asked the drivers, who see the sheds. They told me that the sheds were empty as they had not been since 2017.\n\nThe head of finance was against more than the forecast. He showed me that a warm winter would cost us 90,000 euros, and he was right. I did not have a number for a cold one, so I made two sheets: what we would lose in each winter, and who would lose it. In the warm one it was us. In the cold one it was 1,700 families. I decided to reserve 24,000 tonnes, and I wrote down on one page what I did not know. I proposed that we sell 1,500 tonnes on to a mill if January was mild, so that the mistake could be undone for 11 euros a tonne.\n\nI told the managing director that I was about two thirds sure. She asked what would make me wrong. I said a December above four degrees, and that we would know by December 20.',
      'By February 10 we had delivered 23,400 tonnes, and 300 went to the mill at the end of March. No household waited more than four days, where two competitors let people wait for 19. Reserving more than the forecast cost us 6,000 euros in the end.',
      'I was lucky with the frost, and I say so when I tell this. What I would do differently is to start the calls in August: I had the doubt then, and kept it to myself because the model had always been right. Since then every forecast of mine has a line that says which year it has never seen. I also ask the drivers each autumn, before I ask the data.'
    ]
  },
  narrative: {
    title: 'Where the night buses stop',
    principles: [],
    stops: [
      'Nurses and bakers who start before five walk to work. The first bus leaves at 5:12. In 2026 we asked 640 people who start before five: 410 of them walk more than 25 minutes, and 70 have given up a shift because of it.',
      'People who begin a shift between three and five in the morning in the four eastern districts. The clinics and bakeries there employ 2,900 of them.',
      'A seat that somebody can rely on counts more than a stop that is near. Where the timetable and the budget conflict, we keep the hour and drop the street.',
      'We propose one line that runs every 40 minutes from 2:40 to 5:00, past the three clinics and the bakery quarter, from September 2027. It is enough because 81% of the people whom we asked live within 600 metres of that line.',
      'We considered shared taxis, which cost 9 euros a ride against 3 for the bus, and a grant for bicycles, which 60% of those we asked would not use in winter. To do nothing leaves 70 shifts empty each week.',
      'Riders on each run rise from 0 to 22 by March 31, 2028, counted at the doors. People who walk more than 25 minutes fall from 410 to 120 by the same day, in the same survey. The guardrail is the daytime line 4, which gives up no run.',
      'Too few drivers may want the night. If fewer than six of the nine shifts are filled by June 30, 2027, we start with two nights a week. Vandalism at the stop of the old mill is the second risk; we put a lamp there first.',
      'We ask the council to decide by May 20, 2027 whether to spend 412,000 euros for two years. After the first year we come back with the two numbers above, and end the line if either is missed by half.'
    ]
  }
}

function essay(prompt?: string): Answers {
  return {
    title: 'The list on the gate',
    principles: [],
    stops: [
      ...(prompt ? [prompt] : []),
      'In 2022 I was the product manager for a company that rents out 480 garden plots in three towns. A gardener who found the water shut off had carried the cans from home, and carried them back. That happened on 31 days in the summer of 2021, and everybody took it for a matter of weather.',
      'We had a plan for meters at each of the 26 taps. They cost 240 euros each, and they would have told us when a tap was dry. I had drawn the plan myself. In June I took my own watering can to one of the sites, because I wanted to see where a meter would go. On the gate hung a sheet of paper. Gardeners wrote on it when the water had run and when it had not, so that the next one would know. It was three months long.\n\nI copied the sheet by hand that evening. Next to it I laid the hours at which the town’s pump house runs, which anybody can read on its door. On 27 of 31 days the taps had been dry when the pump filled the swimming pool. Nobody at the town knew that our taps hang on the same pipe, and nobody with us knew about the pool.\n\nMy first idea was to ask the town for another pipe. The engineer of the waterworks laughed, kindly: it would cost 90,000 euros. Then I tried to move our gardeners to other hours, with a notice on each gate. I gave that up after two weeks, because people with jobs garden when they can. The third idea was the one that worked. I asked the lifeguard at which hour the pool needs its water. He did not mind, as long as it was full by eight in the morning. I asked the engineer whether he could fill it at night. He had never been asked. It was one switch, and a tariff that was cheaper for the town.\n\nMy manager had already approved the meters. I went to her with the sheet, the hours of the pump and the cost of the switch, and told her that my own plan was wrong. I suggested that we try the night for a month and buy the meters only if it failed. I also hung a clean sheet on each of the 26 gates, so that we would hear of a dry tap from the people who stand in front of it.',
      'Dry days fell from 31 in the summer of 2021 to 2 in the summer of 2022. The town’s bill for the pump fell by 1,900 euros a year. We did not spend 6,240 euros on meters, and 14 gardeners who had given notice stayed.',
      'I had planned a machine to measure what people were already writing down. I would go to the gate first today, before I draw anything. Since then I begin each project with the question of who keeps a list already, and I ask to copy it. I also learned to say early that a plan of mine is wrong: it took me a week to show the sheet to my manager, and she needed two minutes to decide.'
    ]
  }
}
