import type {Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import {toldSentences} from '../kinds/told.ts'
import {hiddenActor} from '../text/passive.ts'
import {defineRule, eachUnit} from './rule.ts'

const hiddenIn = kept(({text}: Sentence) => hiddenActor(text))

/** Whoever writes so writes so throughout: two are enough to see it. */
const most = 2

export default defineRule({
  id: 'hidden-actor',
  summary: 'Say who acted: “I launched a pilot”, not “a pilot was launched”.',
  why: 'A passive leaves out the one thing that a story is for: who did it. The reader cannot give you credit for what happened by itself.',
  rewrite: {
    before: '**Action:** A pilot was launched in two depots.',
    after: '**Action:** I launched a pilot in two depots.'
  },
  except: 'Deeds of others that do not matter to the story.',
  kinds: ['story', 'essay'],
  severity: 'information',
  examples: [
    {
      name: 'a state',
      text: '---\nkind: story\n---\n\n**Situation:** A pilot was launched in May.\n\n**Action:** The scanner was broken. The crew were based in Hull. The queue was closed off from the road by a wall.\n'
    },
    {
      name: 'an actor who is named',
      text: '---\nkind: story\n---\n\n**Situation:** The depot was slow.\n\n**Action:** The plan was approved by the board. The rota was written that night, and I hung it on the door.\n'
    },
    {
      name: 'what befell the writer',
      text: '---\nkind: story\n---\n\n**Situation:** The depot was slow.\n\n**Action:** I was asked to wait. I was given two days, so I started on the first.\n'
    },
    {
      name: 'a clause about the time',
      text: '---\nkind: story\n---\n\n**Situation:** The depot was slow.\n\n**Action:** After the pilot was launched, drivers rang me daily. What was decided there I wrote down.\n'
    },
    {
      name: 'deeds without anybody who did them',
      text: '---\nkind: story\n---\n\n**Situation:** The depot was slow.\n\n**Action:** A pilot was launched in two depots. Then the decision was made to buy scales. Workshops were held.\n',
      findings: [
        '7:13-7:33 “A pilot was launched” leaves out who did it',
        '7:54-7:75 “the decision was made” leaves out who did it'
      ]
    }
  ],
  check: eachUnit(function* (unit) {
    const hidden = sectionsNamed(unit.sections, 'action')
      .flatMap(toldSentences)
      .flatMap((sentence) => {
        const {text, prose} = sentence
        const words = hiddenIn(sentence)
        return words ? [{at: prose.toSource(words), said: text.slice(words.start, words.end).replace(/\s+/g, ' ')}] : []
      })
    for (const {at, said} of hidden.slice(0, most)) {
      yield {at, reason: `“${said}” leaves out who did it`, asks: 'Was it you?'}
    }
  })
})
