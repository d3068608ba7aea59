import assert from 'node:assert/strict'
import {quantities, type Measure} from '../../../src/core/text/quantities.ts'

/** What is found, as `measure: words`, so that a failing case reads like a sentence. */
const found = (sentence: string): string[] =>
  quantities(sentence).map(({start, end, measure}) => `${measure}: ${sentence.slice(start, end)}`)

const finds = (cases: Record<string, string[]>): void => {
  for (const [sentence, expected] of Object.entries(cases)) {
    it(`${expected.join(', ')} in "${sentence}"`, () => assert.deepEqual(found(sentence), expected))
  }
}

const findsNothing = (...cases: string[]): void => {
  for (const sentence of cases) it(`nothing in "${sentence}"`, () => assert.deepEqual(found(sentence), []))
}

describe('quantities', () => {
  describe('reads money in every notation', () => {
    finds({
      'The change saves $4.2M a year.': ['money: $4.2M'],
      'Refunds fell by €1,250,000.': ['money: €1,250,000'],
      'Farmers earned ₹1,00,000 more.': ['money: ₹1,00,000'],
      'Each delivery now costs 30 € less.': ['money: 30 €'],
      'It cut the bill by R$ 80 mil.': ['money: R$ 80'],
      'We avoided USD 5k in fees.': ['money: USD 5k'],
      'Losses dropped from $800K to $300K.': ['money: $800K to $300K'],
      'It brought in three million dollars.': ['money: three million dollars'],
      'Sellers keep 40 cents more of each order.': ['money: 40 cents'],
      'A call burned about US$0.10.': ['money: US$0.10'],
      'The bakery saved £2.5 million.': ['money: £2.5 million'],
      'Costs fell −$12k.': ['money: $12k']
    })
  })

  describe('tells how many there are from how many came out', () => {
    findsNothing(
      'All 140 files were moved by 31 March.',
      'Shift leads in all 3 plants work more calmly.',
      'It went live in all 6 depots by June.',
      'The room with 40 seats is full of life again.',
      'One of the managers thanked us.',
      'At one point the queue was gone.',
      'For the first time in ten years the shelves were tidy.',
      'The old blocks got their double share.',
      'It withstood a flood which none of the others did.'
    )
    finds({
      'All four signed for a second year.': ['count: four'],
      'We pick about nine more orders.': ['count: nine'],
      'The list took us two days in place of three weeks.': ['duration: two days'],
      'We have bought no crate since, which is £26k a year.': ['money: £26k']
    })
  })

  describe('reads shares and changes in percent', () => {
    finds({
      'Churn fell by 12.5%.': ['percent: 12.5%'],
      'Drop-off went 41 % → 30 %.': ['percent: 41 % → 30 %'],
      'Margins rose 25 bps.': ['percent: 25 bps'],
      'Approval climbed four percentage points.': ['percent: four percentage points'],
      'It lifted conversion from twenty to thirty per cent.': ['percent: twenty to thirty per cent'],
      'Accuracy is up 3 pp.': ['percent: 3 pp'],
      'A 12-percent rise in renewals followed.': ['percent: 12-percent'],
      'About 75%+ of guests came back.': ['percent: 75%+'],
      'Errors were down ~8–10%.': ['percent: 8–10%']
    })
  })

  describe('reads multiples', () => {
    finds({
      'Builds are 10x faster.': ['multiple: 10x'],
      'It returned a threefold gain.': ['multiple: threefold'],
      'Sign-ups doubled.': ['multiple: doubled'],
      'We halved the waiting list.': ['multiple: halved'],
      'Search is twice as fast.': ['multiple: twice'],
      'Checks run three times faster.': ['multiple: three times'],
      'Throughput grew 2.5×.': ['multiple: 2.5×'],
      'Capacity grew 12-fold.': ['multiple: 12-fold'],
      'It will double the survival rate.': ['multiple: double'],
      'Returns of 50x to 60x are usual.': ['multiple: 50x to 60x']
    })
  })

  describe('reads time that was won, taken or allowed', () => {
    finds({
      'We cut p99 latency from 1.2 s to 180 ms.': ['duration: 1.2 s to 180 ms'],
      'Onboarding shrank from three weeks to two days.': ['duration: three weeks to two days'],
      'Every nurse saves an hour or two.': ['duration: an hour or two'],
      'We patched it within 24 hours.': ['duration: 24 hours'],
      'We moved the whole depot in about four hours.': ['duration: four hours'],
      'New hires ship in their first week.': ['duration: first week'],
      'The report is ready in under a minute.': ['duration: a minute'],
      'We launched 2 weeks early.': ['duration: 2 weeks'],
      'It replaced a two-hour deployment.': ['duration: two-hour'],
      'Payouts that took ten days now take half an hour.': ['duration: ten days', 'duration: half an hour'],
      'It saved over three hours per shift.': ['duration: three hours'],
      'Planning went from weeks to hours.': ['duration: weeks to hours'],
      'Reviews take two and a half hours.': ['duration: two and a half hours'],
      'Training needs 2-3 hours.': ['duration: 2-3 hours'],
      'Invoices go out five days sooner.': ['duration: five days'],
      'Consumer lag is <30 seconds.': ['duration: 30 seconds'],
      'Parents wait an hour less at the gate.': ['duration: an hour'],
      'It saved the office a full day of paperwork.': ['duration: a full day'],
      'It answers in hours instead of days.': ['duration: hours instead of days'],
      'The bridge opened three weeks before the deadline.': ['duration: three weeks'],
      'Power was back inside the hour.': ['duration: the hour']
    })
  })

  describe('leaves out time that merely went by', () => {
    findsNothing(
      'After 6 months I felt at home in the team.',
      'Over the next three years we became a partner of the city.',
      'I brought 8 years of experience to the job.',
      'It came out of a 16-week course.',
      'Two years later the method is still in use.',
      'We had worked for nine months when it came together.',
      'During those 4 weeks the team grew closer.',
      'For the first two weeks the mood was better.',
      'The habit has held since, over 18 months.',
      'Throughout my five years there, trust improved.',
      'We spent six weeks on it and the customer was happy.',
      'A three-month pilot showed that drivers liked it.',
      'Ten years ago nobody would have believed it.',
      'The shop helps customers 24 hours a day.',
      'Six months of work paid off.',
      'The fifteen-year-old system became easier to change.',
      'One day it simply worked.',
      'In the two years since, others have copied it.',
      'Three months in, I felt at home.',
      'Thirty years on, the bridge still stands.',
      'It took me six months to earn their trust.',
      'The talk lasted 40 minutes and went well.',
      'We had two weeks to do it and we did.',
      'You get a reminder two hours before the visit.',
      'The report goes out every two weeks and people read it.',
      'A nurse of 12 years can finally sleep.',
      'Nurses on 12-hour shifts feel less tired.'
    )
  })

  describe('reads other units', () => {
    finds({
      'The bundle lost 40 kB.': ['unit: 40 kB'],
      'Trucks drive 120 km less.': ['unit: 120 km'],
      'The score rose eight points.': ['unit: eight points'],
      'It answers 900 rps.': ['unit: 900 rps'],
      'Satisfaction saw a 20-point lift.': ['unit: 20-point'],
      'Ratings reached 4.8 stars.': ['unit: 4.8 stars'],
      'The room is 3 °C cooler.': ['unit: 3 °C']
    })
  })

  describe('reads ratios and shares in words', () => {
    finds({
      'Four of five buyers came back.': ['ratio: Four of five'],
      'Nine out of ten calls end at once.': ['ratio: Nine out of ten'],
      'The grade went up to 2.3/5.': ['ratio: 2.3/5'],
      'A third of the queue is gone.': ['ratio: A third'],
      'Waste fell by two-thirds.': ['ratio: two-thirds'],
      'We closed 63 of the 70 cases.': ['ratio: 63 of the 70'],
      'One in three readers subscribed.': ['ratio: One in three'],
      'Half the trucks stay at home now.': ['ratio: Half'],
      'Spoilage is down by a quarter.': ['ratio: a quarter'],
      'One call in five needs no clerk now.': ['ratio: One call in five'],
      'Every third order arrives early.': ['ratio: Every third'],
      'It is done in a quarter of the time.': ['ratio: a quarter']
    })
  })

  describe('counts things before any noun', () => {
    finds({
      'Eleven engineers moved over.': ['count: Eleven'],
      'The fix saved 412 orders.': ['count: 412'],
      'We went from 15 tools to 4.': ['count: 15', 'count: 4'],
      'Tickets fell to 3/week.': ['count: 3'],
      'Two of my interns were hired.': ['count: Two'],
      'It replaced seven bots with one.': ['count: seven', 'count: one'],
      'One of them was promoted.': ['count: One'],
      'One of my engineers became a manager.': ['count: One'],
      'The form needs two clicks instead of nine.': ['count: two', 'count: nine'],
      'Net promoter score rose to sixty-two.': ['count: sixty-two'],
      'It serves 3 million members.': ['count: 3 million'],
      'A dozen clinics stopped using paper.': ['count: A dozen'],
      'Maple Helps 300 Stores Waste Less Food': ['count: 300'],
      'Over 200 companies adopted it.': ['count: 200'],
      'NPS 45 was our best ever.': ['count: 45'],
      'Ordering takes 1 line now.': ['count: 1'],
      'The rate went from about 12 to about 3.': ['count: 12 to about 3'],
      '2000 customers switched.': ['count: 2000'],
      'The tool was adopted across 12 stores.': ['count: 12'],
      'Checkout was cut from six steps to two.': ['count: six', 'count: two'],
      'Every one of our eight drivers renewed.': ['ratio: one of our eight'],
      'My two interns were promoted.': ['count: two'],
      'Those 300 are archived by themselves now.': ['count: 300'],
      'It now takes a single click.': ['count: a single'],
      'We grew to a team of twelve.': ['count: twelve'],
      'All but one came back.': ['count: one'],
      'Three shops have since copied it.': ['count: Three']
    })
  })

  describe('takes none of something bad for a number', () => {
    finds({
      'There were zero escalations.': ['zero: zero'],
      'The plane landed with no injuries.': ['zero: no'],
      'We moved everything without a single outage.': ['zero: a single'],
      'We switched over with no downtime.': ['zero: no'],
      'It went live with no high or critical defects.': ['zero: no'],
      'The line has run with no additional lockouts.': ['zero: no'],
      'Churn is down to zero.': ['zero: zero'],
      'None of the stores closed.': ['zero: None'],
      'There were 0 complaints.': ['zero: 0'],
      'Not a single parcel was lost.': ['zero: a single'],
      'It ended with zero data loss.': ['zero: zero'],
      'There were no returns.': ['zero: no'],
      'We closed the year with no unpaid bills.': ['zero: no'],
      'Nobody was hurt.': ['zero: Nobody'],
      'No bags were lost all winter.': ['zero: No'],
      'The two depots lost no parcels.': ['zero: no']
    })
  })

  describe('reads ranks', () => {
    finds({
      'It was the #1 product of the day.': ['rank: #1'],
      'The team ranked third in the region.': ['rank: third'],
      'We came 2nd in the survey.': ['rank: 2nd'],
      'It is the number one app for growers.': ['rank: number one']
    })
  })

  describe('marks an order of magnitude as such', () => {
    finds({
      'It helps millions of commuters.': ['magnitude: millions'],
      'Tens of thousands of lives are saved.': ['magnitude: Tens of thousands'],
      'Sales saw double-digit growth.': ['magnitude: double-digit'],
      'Queries are orders of magnitude faster.': ['magnitude: orders of magnitude'],
      'Several hundred patients got help.': ['magnitude: Several hundred']
    })
  })

  describe('leaves out dates, years and times of day', () => {
    findsNothing(
      'It shipped in July 2025 and people like it.',
      'We delivered on Nov. 21, 2026.',
      'Since 2019 the process is simpler.',
      'By Q3 everyone was content.',
      'It went live in 2026-Q2 as promised.',
      'From 2019 to 2021 the product got better.',
      'On 3 May we launched on time.',
      'The release of 2026-11-21 went well.',
      'The doors opened at 10:30 and guests were pleased.',
      'By 5 pm the site was healthy.',
      'The 2024 edition is easier to read.',
      'In FY25, H1 went better than expected.',
      'In the 1990s this was impossible.',
      'By the 2nd of June it worked.'
    )
  })

  describe('leaves out versions, standards and names', () => {
    findsNothing(
      'The app now runs smoothly on Android 14.',
      'We moved to React 19 and pages feel faster.',
      'With v2.x the import became reliable.',
      'Version 3 is easier to use.',
      'We passed SOC 2 and ISO 27001.',
      'Errors follow RFC 9807 and are clearer.',
      'Keys use RSA-2048 and customers trust them.',
      'Files on S3 and EC2 are safer now.',
      'B2B buyers on 5G get 2FA and feel safe.',
      'Our K8s cluster is easier to run.',
      'Our p99 improved.',
      'The p95 of the API got better.',
      'Support is there 24/7.',
      'It calls 911 for you.',
      'A 401k is easier to understand.',
      'Your 401(k) becomes simpler.',
      'In our 1:1s she spoke more freely.',
      'Ticket #1620 is closed and the customer happy.',
      'FR-01 and JIRA-123 made it simpler.',
      'As §2 says, buyers feel safer.',
      'The host at 10.0.0.1 is stable again.',
      'GPT-4 made answers better.',
      'COVID-19 made it harder, yet we delivered.',
      'Phase 2 went more smoothly.',
      'Task 33 unblocked the release.',
      'Form 1040 became understandable.',
      'Several Fortune 500 companies trust us.',
      'TLS 1.3 keeps the line safe.',
      'See https://example.org/2024/30-days for proof that it helped.',
      'The call to 555-0100 went well.',
      'It got a 360° view of the customer.',
      'It works on iOS 17 and up.',
      'HTTP/2 and UTF-8 just work.',
      'The house at 12 Elm Street is warm again.',
      'Bus 47 runs on time.',
      'The 2-in-1 design is easier to hold.'
    )
  })

  describe('leaves out numbers of a list, a set or a place', () => {
    findsNothing(
      'Three core innovations make it better.',
      'There are two reasons why it works better.',
      'The following four steps made it easier.',
      'I led a team of five and we delivered.',
      'The backlog of 300 became manageable.',
      'These four customers are happier.',
      'The two teams now get along.',
      'It improved quality in three cities.',
      'We improved quality across 12 offices.',
      'I wrote 12 documents and the team became calmer.',
      'We ran two workshops and people agreed.',
      'After three interviews the picture was clearer.',
      'I worked with four departments and we found a better way.',
      '1. The customer was pleased.',
      '1️⃣ The customer was pleased.',
      'It worked better than before [3].',
      'By migrating 40 servers we made operations calmer.',
      'It is easier to do this using two tools.',
      'A school with 300 pupils runs it alone.',
      'As a mother of 3, I can finally sleep.',
      'Farms of up to 50 hectares profit most.',
      'Anna, 41, now sleeps better.',
      'Children over 12 enjoy it too.',
      'The 40 people on my floor get along.',
      'The four of us got along better.',
      'Everyone knows the next two stops.',
      'It stores up to 10,000 songs, so you never run out.',
      'Just pick one of 30 themes and begin.',
      'You no longer need three apps to plan a day.',
      'It was built by two students and now every school wants it.',
      'I showed the plan to 40 managers and they agreed.',
      'I interviewed 25 nurses, and the design got better.',
      'Two colleagues thanked me for it.',
      'In 20 interviews people said that it helped.',
      'Our top three priorities are clear now.',
      'Half past nine is a calm hour now.',
      'Her 9-to-5 feels lighter.',
      'At 40, he found his calling.'
    )
  })

  describe('leaves out prices', () => {
    findsNothing(
      'With a $20 plan everyone can start at once.',
      'Growers get it for $5 a month and love it.',
      'It starts at €49 and is easy to use.',
      'The $2M budget was well spent.',
      'The board approved the budget of $4M.',
      'Tickets are $12 and everyone can come.',
      'The 10% discount pleased them.'
    )
  })

  describe('leaves out words that look like numbers', () => {
    findsNothing(
      'Guides no longer have to scramble.',
      'Everything is in one place.',
      'No one has to wait at the desk.',
      'Once it shipped, the mood improved.',
      'It was a one-off and still it helped.',
      'It was one of the best launches of the year.',
      'She called it one of the most useful tools.',
      'For the first time, tenants have a voice.',
      'No entrant can match it.',
      'It has no fine print and no open end.',
      'The first release was well received.',
      'On the 3rd attempt it worked.',
      'The new one is better.',
      'We moved to another one.',
      'It is nicer than the one.',
      'They help one another more.',
      'No-Meeting Thursday made us calmer.',
      'The second half went better.',
      'A third party confirmed it.',
      'Zero trust makes the network safer.',
      'Prospects like our "zero defect" promise.',
      'Drivers double-check the load with ease.',
      'Two-factor login keeps accounts safe.',
      'It is a one-stop shop for parents.',
      'I am 100% sure that it helped.',
      'A few people said that it was better.',
      'Teams finish within minutes.',
      'It removes weeks of work.',
      'It runs without much trouble and without significant disruption.',
      'The quarter ended well.',
      'A second look made it better.',
      'We worked hand in hand with the one vendor who cared.'
    )
  })

  it('gives spans into the sentence, in order and without overlap', () => {
    const sentence = 'We cut p99 from 1.2 s to 180 ms for 3 million members, saving $4.2M a year.'
    let end = 0
    for (const one of quantities(sentence)) {
      assert.ok(one.start >= end && one.end > one.start && one.end <= sentence.length)
      end = one.end
    }
    assert.deepEqual(found(sentence), ['duration: 1.2 s to 180 ms', 'count: 3 million', 'money: $4.2M'])
  })

  const measures = (sentence: string): boolean => quantities(sentence).some(({measure}) => measure !== 'magnitude')

  it('are there in results of every form', () => {
    const results = [
      'The backlog came down to a page a day.',
      'Metric: 41 % → 30 %',
      'Late trips per week: 12 → 3',
      'The share of empty runs is down by a third.',
      'We grew the list from a few names to 4,000.',
      'All fourteen counties renewed.',
      'Returns are a fifth of what they were.',
      'The queue is half as long as in March.',
      'It did not cost us a cent.',
      'We have not lost a single crate since.',
      'Not one of the pallets came back.',
      'The difference is nine minutes a visit.',
      'The form shrank from four pages to one.',
      'It takes a nurse two clicks.',
      'Nobody at the depot was hurt.',
      'There was no mix-up.',
      'We finished a quarter of an hour earlier each day.',
      'Two more clinics signed that month.',
      'Three of the four branches kept their customers.',
      'Seven in ten callers hang up satisfied.',
      'The team is down to one pager call a month.',
      'Waiting fell by more than an hour.',
      'We won back eleven of the lost accounts.',
      'The new press does the work of three.',
      'Now a van makes nineteen stops instead of twelve.',
      'Errors went from daily to twice a year.',
      'We spent €40k less on freight.',
      'Sign-ups rose sixfold.',
      'A claim is now paid in days, not weeks.',
      'The twelve temporary posts were never filled.',
      'Complaints: none since May.',
      'On-time share rose to nine out of ten.',
      'It saves each driver half an hour.',
      'The price per parcel fell to 0,42 €.',
      'Two thirds of the guests came back.',
      'Half the desks are empty by five.',
      'Every second order now ships the same day.',
      'We cut the number of forms from nine to two.',
      'Accidents have fallen to zero.',
      'Complaints fell to two a week.',
      'The kitchen now serves 140 covers a night.',
      'Our share of late parcels halved within a quarter.',
      'First-contact resolution: 62% → 78%',
      'They close the books three days sooner.',
      'It gave each teacher back a morning a week.',
      'Not a single invoice went out twice.',
      'The ward has had no falls since April.',
      'Pickers walk four kilometres less per shift.',
      'The waiting list shrank by a third.',
      'A reply takes minutes where it used to take days.',
      'Attendance climbed from one in three to two in three.',
      'Breakages dropped by more than half.',
      'We retired eleven of the fourteen servers.',
      'Each visit is nine minutes shorter.',
      'Renewals are up 8 points on last year.',
      'The hotline rings a tenth as often.',
      'We shipped it two weeks ahead of schedule.',
      'The queue at the counter is never longer than five people.',
      'One in ten customers has ordered again.',
      'It brought in an extra £12,000.',
      'The error rate is now below 0.2 per thousand.',
      'Twenty-six drivers stayed who would have left.',
      'The test suite runs in under a minute.',
      'Energy use per batch is down 30 kWh.',
      'Nobody missed a shift.',
      'A permit takes nine days, down from forty.',
      'Four of my five apprentices passed.',
      'The shop sold out in two hours.',
      'We have had zero injuries.',
      'Three quarters of calls end without a transfer.',
      'Churn is a percentage point lower.',
      'The page loads in 1.2 s instead of 4.',
      'Lead time went from six weeks to four.',
      'The hospital avoided 300 readmissions.',
      'We now close tickets in half the time.',
      'The van fleet shrank from 31 to 24.',
      'Bookings per host rose by two a month.',
      'It cut three hand-offs from the process.',
      'Nobody has been locked out since.',
      'The report is ready before nine instead of at noon on most days, an hour and a half sooner.',
      'Forty of the 52 sites run without a visit.',
      'Refund requests: 9% → 4%.',
      'The team handled twice the volume.',
      'Two of our competitors copied it within a year and churn stayed at 3 percent.',
      'The average wait is under four minutes.',
      'It freed 1.5 FTE.',
      'A restore takes 20 minutes.',
      'Not one parcel was lost.',
      'P95 latency dropped from 900 to 310 ms.',
      'Donations grew to $1.2 million.',
      'Every third visitor signs up.',
      'The budget came in 8% under.',
      'The first-pass yield is 97 %.',
      'We hit the date with four days to spare.'
    ]
    assert.deepEqual(
      results.filter((sentence) => !measures(sentence)),
      []
    )
  })

  it('are not there in names, terms, scopes and times that went by', () => {
    const others = [
      'Refunds are possible within 30 days of purchase.',
      'Windows 11 users see the new button.',
      'The three teams agreed on a plan.',
      'One of the drivers told me about it.',
      'It runs on version 4.x and later.',
      'The second pilot began in spring.',
      'The crew felt better after three months.',
      'Over two years the mood improved.',
      'For six weeks we listened.',
      'We rolled it out to nine branches.',
      'I wrote four reports.',
      'Level 3 support was happier.',
      'Route 66 became calmer.',
      'The 2024 report was well received.',
      'Trial lasts 14 days and is free.',
      'Support answers questions about Python 3.12.',
      'Section 4.2 became clearer.',
      'The app has five themes.',
      'Office 365 got easier to use.',
      'The Big Four firms liked it.',
      'It is a third-party tool.',
      'At first the crew objected.',
      'One day the manager called.',
      'The first and second floor are quieter.',
      'Items can be returned for 60 days.',
      'We met twice with the union.',
      'iPhone 15 owners liked it most.',
      'The team of eight worked better together.',
      'In phase two the tone changed.',
      'The project ran for eighteen months and went well.',
      'Users in 3D mode were delighted.',
      'A customer at one of our partner hotels praised it.',
      'The five-year plan was approved.',
      'We used two spreadsheets for it.',
      'My two colleagues were impressed.',
      'The Saturday shift ends at six.',
      'The tool supports 40 languages.',
      'Both sides were satisfied.',
      'Gate B12 is nicer now.',
      'One team said it was easier.',
      'Our Berlin office opened in 2019.',
      'She has worked here for nine years.',
      'Subscribers can pause for up to three months.',
      'The pilot ran from March to May with four schools.',
      'We held 12 workshops and sent 3 newsletters.',
      'Version 2 is easier to read.',
      'A two-person team built it.',
      'Two of the managers said it was helpful.',
      'It is available in 14 countries from Monday.',
      'Ticket 4411 was closed with thanks.',
      'After six sprints the mood was better.',
      'The plan has three phases.',
      'It meets ISO 9001.',
      'On day one the crew was nervous.',
      'The top floor feels warmer.',
      'Everybody in the two offices likes it.',
      'A number of customers wrote to us.',
      'It is one of the reasons they stay.',
      'The 40-page manual became clearer.',
      'Windows 10 and Windows 11 are supported.',
      'He called at half past nine.',
      'I spent three weeks on the analysis.',
      'The new 5G modem is nicer.',
      'You can cancel within 14 days.',
      'Our third release was a relief.',
      'The 2.x line gets better.',
      'Both teams were relieved.',
      'At 60, she learned to weld.',
      'The third quarter felt calmer.',
      'We interviewed 22 nurses.',
      'The four of us went home happy.',
      'Every day counts.',
      'Team of two, budget of 4,000 euros.',
      'From day one it felt right.',
      'Users over 65 like the larger type.',
      'We migrated to Postgres 16.',
      'The course takes 12 weeks.',
      'Section 3 explains it.',
      'We ran five interviews a week.',
      'The 2023 season was calm.',
      'Three of the engineers told us they liked it.',
      'It supports 25 currencies.',
      'You have 30 days to return it.',
      'The second attempt went well.',
      'He joined 4 years ago.',
      'The Q3 launch made everyone happy.',
      'One of the nicest things is the tone.',
      'I called 911.',
      'We worked with two agencies.',
      'It runs on iOS 17 and Android 14.',
      'Everyone on the fourth floor is calmer.',
      'The deal was signed after nine months.',
      'A three-person crew painted it.',
      'I prepared 40 slides.'
    ]
    assert.deepEqual(others.filter(measures), [])
  })

  it('counts offsets in UTF-16 units', () => {
    assert.deepEqual(quantities('🎉 12%'), [{start: 3, end: 6, measure: 'percent' satisfies Measure}])
  })

  it('keeps no state between calls', () => {
    const sentence = 'It saves 3 hours and $40.'
    assert.deepEqual(quantities(sentence), quantities(sentence))
    assert.deepEqual(quantities(''), [])
    assert.equal(quantities(sentence).length, 2)
  })
})
