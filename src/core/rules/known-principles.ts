import {principles} from '../principles/principles.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'known-principles',
  summary: 'Name the Leadership Principles by their names.',
  why: 'A name that is not one of the sixteen counts for none of them: the story is missing from the side bar, and an interviewer would notice the slip.',
  rewrite: {
    before: '**Principles:** Deep Diving',
    after: '**Principles:** Dive Deep'
  },
  except: 'Principles of another company, in a document that is not for this one.',
  kinds: ['story', 'essay'],
  severity: 'warning',
  structural: true,
  examples: [
    {
      name: 'case and "&" do not matter',
      text: '---\nkind: story\nprinciples: [ownership, Disagree & Commit]\n---\n\n**Action:** I asked.\n'
    },
    {
      name: 'a name with a semicolon of its own',
      text: '---\nkind: story\n---\n\n**Principles:** Have Backbone; Disagree and Commit, Dive Deep\n'
    },
    {
      name: 'a name that is none of them',
      text: '---\nkind: story\nprinciples: [Ownership, Deep Diving]\n---\n\n**Action:** I asked.\n',
      findings: ['3:25-3:36 `Deep Diving` is not one of the sixteen principles']
    }
  ],
  *check({units}) {
    // In a file with several stories those of the front matter are the same tags in each of them.
    for (const {text, at, theme} of new Set(units.flatMap((unit) => unit.principles))) {
      if (theme) continue
      const near = nearest(text)
      yield {
        at,
        reason: `\`${text}\` is not one of the sixteen principles`,
        asks: near ? `Did you mean ${near}?` : 'Which of the sixteen does this story show?'
      }
    }
  }
})

/** The principle that shares the most words, by their first four letters, with an unknown name. */
function nearest(text: string): string | undefined {
  const stems = (name: string): string[] =>
    (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4))
  const wanted = new Set(stems(text))
  const scored = principles.map(({name}) => ({name, shared: stems(name).filter((stem) => wanted.has(stem)).length}))
  const best = scored.reduce((a, b) => (b.shared > a.shared ? b : a))
  return best.shared > 0 ? best.name : undefined
}
