import {framingOf, unframed} from '../kinds/framing.ts'
import {defineRule, eachUnit} from './rule.ts'

export default defineRule({
  id: 'customer-framing',
  summary: 'Say who the customer is and what they put up with today, before you say what you built.',
  why: 'Working backwards begins with somebody who can be found and asked. A text that begins with the product leaves its reader to guess whom it is for, and the guess decides how they read the rest.',
  rewrite: {
    before: 'The counter software gets a calendar service with an open interface.',
    after: 'Night-shift nurses find our counters closed when they come home, and one parcel in five goes back.'
  },
  except: 'A document for readers who share the customer with you, and have agreed in writing who that is.',
  kinds: ['prfaq', 'prd', 'narrative'],
  severity: 'warning',
  examples: [
    {
      name: 'a customer and their problem',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nNight-shift nurses cannot collect a parcel: our counters close at six, and one in five parcels goes back.\n'
    },
    {
      name: 'a problem told as a plain fact',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nA night-shift nurse drives to the depot on Saturday for each parcel, 40 minutes there and back.\n'
    },
    {
      name: 'a customer by what they do, after the product',
      text: '---\nkind: prfaq\n---\n\n# Evening slots\n\nParcelby today announced counters that open at night. People who work in shifts collect their parcels on Saturdays, and one in five parcels has gone back by then.\n\n## FAQ\n\n**Q: Where?** In Kiel.\n'
    },
    {
      name: 'a problem, but nobody who has it',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nParcels cannot be collected after six, and one in five goes back.\n',
      findings: ['9:1-9:66 It says what is wrong, but not for whom']
    },
    {
      name: 'customers, but nothing that they put up with',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nNight-shift nurses collect parcels from our counters.\n',
      findings: ['7:1-7:54 It says who the customer is, but not what they put up with today']
    },
    {
      name: 'technology first',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nThe counter software gets a calendar service with an open interface.\n',
      findings: ['7:1-7:69 It starts from the product: no customer, and nothing they put up with today']
    },
    {
      name: 'users are nobody who could be called',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nUsers cannot collect a parcel after six.\n',
      findings: ['7:1-7:41 It says what is wrong, but not for whom']
    },
    {
      name: 'a benefit is no problem',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nWith the new counters, night-shift nurses never wait for a parcel again and save two hours a week.\n',
      findings: ['7:1-7:99 It says who the customer is, but not what they put up with today']
    },
    {
      name: 'the trouble of a tool',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nThe current calendar module lacks an export.\n',
      findings: ['9:1-9:45 This is a fault of the tool; it does not say whom it holds up']
    },
    {
      name: 'a customer in the questions only',
      text: '---\nkind: prfaq\n---\n\n# Evening slots\n\nParcelby today announced Evenslot. One in five parcels goes back, because most counters close at six.\n\n## FAQ\n\n**Q: Where?** In Kiel.\n\n**Q: Since when?** In May we spoke to night-shift nurses.\n',
      findings: ['7:36-7:102 It says what is wrong, but not for whom: the customer is first named in the questions']
    }
  ],
  check: eachUnit(function* (unit) {
    const {who, problem} = framingOf(unit)
    if (who && problem) return
    const {late, naming, toolTrouble, opening} = unframed(unit)
    const named = late && `the customer is first named in ${late === 'quotation' ? 'a quotation' : 'the questions'}`
    if (who) {
      yield {
        at: naming ?? opening,
        reason: 'It says who the customer is, but not what they put up with today',
        asks: 'What do they do today instead, how often, and what does it cost them?'
      }
    } else if (problem) {
      yield {
        at: problem,
        reason: `It says what is wrong, but not for whom${named ? `: ${named}` : ''}`,
        asks: 'Who has this problem: which role or segment could I call tomorrow?'
      }
    } else if (toolTrouble && !named) {
      yield {
        at: toolTrouble,
        reason: 'This is a fault of the tool; it does not say whom it holds up',
        asks: 'Who is the customer, and what can they not do because of it?'
      }
    } else {
      yield {
        at: opening,
        reason: `It starts from the product: ${named ?? 'no customer, and nothing they put up with today'}`,
        asks: 'Who is the customer, and what is their day like without this?'
      }
    }
  })
})
