/** What the person writes at each tab stop of a PR/FAQ. Some of it is what people write who are in a hurry. */
export const release = {
  product: 'Latchkey',
  file: 'prfaq-latchkey.md',
  answers: [
    'owners of small guesthouses',
    'go to bed before their last guest arrives',
    'A lock for houses with fewer than ten rooms, whose guests come late',
    'Porto',
    'March 3, 2027',
    'Ferrow Locks',
    'a seamless door lock that opens to the booking code of a guest',
    'Owners of small guesthouses wait up for guests who land after midnight. In order to hand over one key, Rita Moura of Porto stayed awake on 140 nights last year. In our survey of 212 owners, 61% had turned late bookings away for this reason. Nobody sells them a lock that a booking site can talk to.',
    'A guest types the code of the booking at the door. Owners in our trial of 38 houses wait up far less often.',
    'For my parents, who kept eight rooms, the day ended when the last guest was in. We will not sell a lock that needs an engineer to fit it',
    'Tomas Reis, General Manager',
    'The owner screws the lock onto the inside of the door, which takes 20 minutes. The booking site sends the code to the guest on the morning of arrival. At the door the guest types six digits, and the owner reads on the phone that the room is taken.',
    'I used to sleep in the armchair four nights a week, and now I read in the morning who came in',
    'Rita Moura, owner of six rooms, Porto',
    'Latchkey is in hardware shops in Portugal from today. A lock costs 149 euros, without a monthly fee.',
    'What does it cost me?',
    '149 euros for each door, once. There is no monthly fee.',
    'What do you keep about my guests?',
    'Nothing: codes are made on the lock and deleted on the day of departure.',
    'What happens when the battery is empty?',
    'The lock opens with the key that it came with. It warns the owner 30 days before.',
    'What does it cost us, and when does it pay for itself?',
    '2.4 million euros until launch. It pays for itself after 31,000 locks, which we expect in month 19.',
    'What could make this fail?',
    'Booking sites could refuse to send our codes. Two of the three largest have signed; the third answers by June 1, 2027.',
    'Why now, and not a year ago?',
    'The two largest booking sites opened their messages to partners in October 2026.',
    'Who fits the lock?',
    'The owner, in 20 minutes. 36 of the 38 owners in our trial needed no help.',
    'How shall we know that it worked?',
    '70% of the owners wait up on fewer than 3 nights a month by December 31, 2027. No more than 1 in 500 guests calls the owner at the door.'
  ],
  price: 'Latchkey is in hardware shops in Portugal from today. A lock costs 149 euros, without a monthly fee.',
  /** What is found then, and what mends it. */
  fixes: [
    {rule: 'hype', fix: 'Leave out “seamless”', leaves: /launched Latchkey, a door lock that opens/},
    {rule: 'wordy', fix: 'Write “To”', leaves: /midnight\. To hand over one key/},
    {
      rule: 'quantified-results',
      fix: 'Say how much',
      answers: ['11 nights a month', '2', 'six weeks'],
      leaves: /wait up far less often, from 11 nights a month to 2 in six weeks\.\n/
    },
    {
      rule: 'faq-coverage',
      fix: 'Insert the missing question',
      answers: [
        'Two: a key box, which 9 of 20 owners found broken open, and a night porter by video, at 11 euros a guest.'
      ],
      leaves: /\*\*Q: Which alternatives did we reject, and why\?\*\*\n\nTwo: a key box/
    }
  ]
}

/** What the person writes of a story in STAR. */
export const story = {
  title: 'The invoices nobody sent',
  file: 'story-the-invoices-nobody-sent.md',
  answers: [
    'In 2022 I was the product manager for billing at a parcel carrier with 40 depots. My team of five built the invoices for 3,100 business customers.',
    'Every month 8% of the parcels were carried and never invoiced. No team owned the gap between the depots and billing, and our customers got bills months late. I made it mine, although my goals for the year did not mention it.',
    'I rode along with two drivers for three days and saw that they scanned returns as deliveries. I compared 600 scans by hand with the parcels in the depot. I decided against a new scanner, which would have taken a year. Instead I wrote a check that asks the driver one question at the door, and I persuaded the heads of four depots to try it for a month.',
    'Parcels without an invoice fell far below the old level. That brought 1.7 million euros a year, and late bills to customers fell from 410 a month to 35.'
  ],
  lesson:
    'I had trusted the monthly report for a year before I looked at a single parcel. Since then I spend a day with the people who make the data before I plan anything with it.',
  mend: {
    rule: 'quantified-results',
    fix: 'Say how much',
    answers: ['8%', '0.9%', 'five months'],
    leaves: /fell far below the old level, from 8% to 0\.9% in five months\./
  }
}
