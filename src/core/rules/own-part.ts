import {sectionsNamed} from '../kinds/sections.ts'
import {toldSentences} from '../kinds/told.ts'
import {acting} from '../text/actors.ts'
import {defineRule, eachUnit} from './rule.ts'

/** Fewer than this many deeds of "we" say nothing yet. */
const several = 3

export default defineRule({
  id: 'own-part',
  summary: 'Say what you did yourself: “I” for your part, “we” for the team’s.',
  why: 'The reader decides about one person. Where every deed is told by “we”, they have to ask for each of them who did it, and what they cannot ask they count as somebody else’s.',
  rewrite: {
    before: '**Action:** We rang the drivers, set up a rota and rolled it out.',
    after: '**Action:** I rang the drivers and set up a rota, and the team leads rolled it out.'
  },
  except:
    'Work that truly was done together, once your own part in it has been told. “We” for the team’s situation is no fault.',
  kinds: ['story', 'essay'],
  severity: 'information',
  examples: [
    {
      name: 'a team’s situation, and one person’s actions',
      text: '---\nkind: story\n---\n\n**Situation:** We ran three depots and counted stock by hand. We lost a pallet a week.\n\n**Action:** I walked the aisles, drew a map and moved the scales. We agreed on one sheet.\n\n**Result:** We lost none in May.\n'
    },
    {
      name: 'work done together, with one’s own part in it',
      text: '---\nkind: story\n---\n\n**Situation:** Stock was counted by hand.\n\n**Action:** We met on Monday and drew up a plan. I wrote the script and we tested it. I trained the night shift.\n'
    },
    {
      name: 'one deed of a team',
      text: '---\nkind: story\n---\n\n**Situation:** Stock was counted by hand.\n\n**Action:** We agreed to count on Sundays.\n'
    },
    {
      name: 'what we had and wanted',
      text: '---\nkind: story\n---\n\n**Situation:** Stock was counted by hand.\n\n**Action:** We had two scales. We wanted three, and we needed a van. My job was the rota: a name for each Sunday.\n'
    },
    {
      name: 'an action in which only “we” acts',
      text: '---\nkind: story\n---\n\n**Situation:** Stock was counted by hand.\n\n**Action:** It was a long week. We rang the drivers, set up a rota and rolled it out. We also bought scales.\n',
      findings: ['7:33-7:86 Only “we” acts in this part: nobody can tell what you did']
    }
  ],
  check: eachUnit(function* (unit) {
    const told = sectionsNamed(unit.sections, 'action').flatMap(toldSentences)
    const counted = told.map((sentence) => ({sentence, ...acting(sentence.text)}))
    const ours = counted.reduce((sum, {we}) => sum + we, 0)
    const mine = counted.reduce((sum, {i}) => sum + i, 0)
    // One deed of "I" among many of "we" is next to nothing; "my part was" tells it as well.
    if (ours < several || mine > ours / 8 || counted.some(({sentence}) => ownShare.test(sentence.text))) return
    const first = counted.find(({we}) => we > 0)!.sentence
    yield {
      at: first.at,
      reason: `${mine > 0 ? 'Almost only' : 'Only'} “we” acts in this part: nobody can tell what you did`,
      asks: 'Which of these did you do?'
    }
  })
})

const ownShare = /\b(?:my (?:own )?(?:part|role|job|task|share|contribution|responsibility|idea|proposal)|myself)\b/i
