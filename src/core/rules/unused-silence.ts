import {withoutComment} from '../document/comment-edit.ts'
import {keywords} from '../text/marker.ts'
import {nearest} from '../text/nearest.ts'
import {defineRule, type Complaint, type Silence} from './rule.ts'

const story =
  '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Task:** I had to halve the wrong parcels.\n\n**Action:** I moved the scales to the door.\n\n'
const lesson = '\n**Lessons:** I weigh first now. I should have asked the packers sooner.\n'

export default defineRule({
  id: 'unused-silence',
  summary: 'Keep no comment that silences nothing.',
  why: 'A comment that was needed once and is not any more hides the next fault in the same place. One with a misspelt name hides nothing, and its writer believes that it does.',
  rewrite: {
    before: '`<!-- workback ignore quantified-result -->` above a result that has its number',
    after: 'No comment there'
  },
  except: 'A comment for a rule that some readers of the file have and you have not.',
  kinds: 'all',
  severity: 'information',
  readsTemplates: true,
  judgesSilences: true,
  examples: [
    {
      name: 'a comment that silences a finding',
      text: `${story}<!-- workback ignore quantified-results: won or lost -->\n**Result:** We won the contract.\n${lesson}`
    },
    {
      name: 'a comment for the rest of the document',
      text: `${story}<!-- workback disable quantified-results -- won or lost -->\n\n**Result:** We won the contract.\n\n<!-- workback enable quantified-results -->\n${lesson}`
    },
    {
      name: 'comments that are not for this tool',
      text: `${story}<!-- workback wrote this -->\n\n<!-- lint disable list-item-indent -->\n\n**Result:** Wrong parcels fell from 40 a week to 6.\n${lesson}`
    },
    {
      name: 'a result that has its number by now',
      text: `${story}<!-- workback ignore quantified-results -->\n**Result:** Wrong parcels fell from 40 a week to 6.\n${lesson}`,
      findings: ['11:1-11:44 This comment silences nothing']
    },
    {
      name: 'one rule of two',
      text: `${story}<!-- workback ignore quantified-results lessons-learned -->\n**Result:** We won the contract.\n${lesson}`,
      findings: ['11:41-11:56 `lessons-learned` is not silenced here: it has nothing to say']
    },
    {
      name: 'a misspelt rule',
      text: `${story}<!-- workback ignore quantified-result -->\n**Result:** Wrong parcels fell from 40 a week to 6.\n${lesson}`,
      findings: ['11:22-11:39 `quantified-result` is no rule']
    },
    {
      name: 'a reason that reads like the name of a rule',
      text: `${story}<!-- workback ignore quantified-results won or lost -->\n**Result:** We won the contract.\n${lesson}`,
      findings: ['11:41-11:44 `won` is no rule']
    },
    {
      name: 'a misspelt keyword',
      text: `${story}<!-- workback ignored quantified-results -->\n**Result:** Wrong parcels fell from 40 a week to 6.\n${lesson}`,
      findings: ['11:15-11:22 `ignored` is none of disable, enable, ignore']
    }
  ],
  *check({document}, _options, silences) {
    for (const silence of silences) {
      const complaint = complain(silence, document.source)
      if (complaint) yield complaint
    }
  }
})

/** At most one: what is misspelt makes the others idle. */
function complain({at, keyword, word, silencings}: Silence, source: string): Complaint | undefined {
  if (!keyword) return misspelt(word, nearest(source.slice(word.start, word.end).toLowerCase(), keywords), source)
  const unknown = silencings.find(({state}) => state === 'unknown')
  if (unknown) return misspelt(unknown.at, unknown.near, source)
  const unused = silencings.filter(({state}) => state === 'unused')
  if (unused.length === 0) return undefined
  const ends = keyword === 'enable'
  if (unused.length === silencings.length) {
    return {
      at,
      reason: ends ? 'This comment ends no silence' : 'This comment silences nothing',
      asks: 'Is what it was for mended, or has it moved?',
      fixes: [{title: 'Remove the comment', ...withoutComment(source, at)}]
    }
  }
  const [{at: name, rule}] = unused as [(typeof unused)[0]]
  const start = name.start - (/\s/.test(source[name.start - 1] ?? '') ? 1 : 0)
  return {
    at: name,
    reason: `\`${rule}\` is not silenced here: ${ends ? 'it was not silenced before' : 'it has nothing to say'}`,
    asks: 'Is what it was for mended, or has it moved?',
    fixes: [{title: `Remove \`${rule}\` from the comment`, at: {start, end: name.end}, text: ''}]
  }
}

function misspelt(at: Complaint['at'], near: string | undefined, source: string): Complaint {
  const name = source.slice(at.start, at.end)
  const keyword = keywords.some((one) => one === near)
  return {
    at,
    reason: keyword ? `\`${name}\` is none of ${keywords.join(', ')}` : `\`${name}\` is no rule`,
    asks: near ? `Do you mean \`${near}\`?` : 'Is it the reason? A reason stands behind a colon.',
    severity: 'warning',
    fixes: near ? [{title: `Write \`${near}\``, at, text: near}] : []
  }
}
