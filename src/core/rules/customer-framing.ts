import {framingOf} from '../kinds/framing.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'customer-framing',
  summary: 'Say who the customer is and what they put up with today, before you say what you built.',
  why: 'Working backwards begins with somebody who can be found and asked. A text that begins with the product leaves its reader to guess whom it is for, and the guess decides how they read the rest.',
  except: 'A document for readers who share the customer with you, and have agreed in writing who that is.',
  kinds: ['prfaq', 'prd', 'narrative'],
  severity: 'warning',
  examples: [
    {
      name: 'a customer and their problem',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nNight-shift nurses cannot collect a parcel: our counters close at six, and one in five parcels goes back.\n'
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
    }
  ],
  *check({units}) {
    for (const unit of units) {
      const {who, problem, opening} = framingOf(unit)
      if (who && problem) continue
      if (problem) {
        yield {
          at: opening,
          reason: 'It says what is wrong, but not for whom',
          asks: 'Who has this problem: which role or segment could I call tomorrow?'
        }
      } else if (who) {
        yield {
          at: opening,
          reason: 'It says who the customer is, but not what they put up with today',
          asks: 'What do they do today instead, how often, and what does it cost them?'
        }
      } else {
        yield {
          at: opening,
          reason: 'It starts from the product: no customer, and nothing they put up with today',
          asks: 'Who is the customer, and what is their day like without this?'
        }
      }
    }
  }
})
