/** What a bar raiser would ask of a story for a principle, in our own words: by the principle's id. */
export const principleQuestions: Readonly<Record<string, readonly [string, string]>> = {
  'customer-obsession': [
    'Which customer did you speak with yourself, and what did they say that you had not expected?',
    'What did it cost you to hold on to their need?'
  ],
  ownership: ['Whose fault would it have been had you left it alone?', 'What became of it after you had handed it on?'],
  'invent-and-simplify': [
    'Which step can people leave out because of you?',
    'Whose idea was it at first, and what did you make of it?'
  ],
  'are-right-a-lot': [
    'What spoke against your judgement, and where did you go to look for it?',
    'When were you wrong, and how did you notice?'
  ],
  'learn-and-be-curious': [
    'What did you find out that nobody had asked you to?',
    'What have you done differently since you knew it?'
  ],
  'hire-and-develop-the-best': [
    'Who is better at their work because of you, and at what?',
    'What did you tell them that was hard to hear?'
  ],
  'insist-on-the-highest-standards': [
    'What did you send back that others would have let pass?',
    'Who makes sure of it today, now that you do not?'
  ],
  'think-big': [
    'What would the safe version have been, and why was it not enough?',
    'Who had to want it first, and what won them?'
  ],
  'bias-for-action': ['What did you not know when you decided?', 'How would you have taken it back?'],
  frugality: ['What did you leave out, and who missed it?', 'What would you have done with twice the money?'],
  'earn-trust': [
    'What did you admit before anybody asked?',
    'Who did not rely on you at first, and what changed that?'
  ],
  'dive-deep': [
    'Which figure did you check by hand, and what had it hidden?',
    'How did you know that you could stop digging?'
  ],
  'have-backbone-disagree-and-commit': [
    'Whom did you contradict, and what did you risk by it?',
    'What did you do for the decision after you had lost?'
  ],
  'deliver-results': [
    'What went wrong on the way, and what did you drop for it?',
    'Which number had you promised, and which did you reach?'
  ],
  'best-employer': [
    'Whose working day is safer or fairer since, and how do you know?',
    'What did it cost your own goals?'
  ],
  'broad-responsibility': [
    'Who was affected without ever being your customer?',
    'What did you change although nobody could have made you?'
  ]
}
