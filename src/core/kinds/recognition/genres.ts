import type {Block} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {byStretches, some, total} from '../../document/stretches.ts'
import {gated} from '../../text/gate.ts'
import {remembered} from '../../text/remembered.ts'
import {instructionsIn} from '../stories.ts'
import type {Glance} from './glance.ts'
import {counting, type Reading} from './reading.ts'
import type {Sign} from './sign.ts'

/** A kind of writing that is not ours, though some of its labels are: its own labels, and how many of them tell. */
interface Genre {
  readonly labels: RegExp
  readonly least: number
  /** Without this among its words the labels do not tell. */
  readonly says?: RegExp
}

const genres: readonly Genre[] = [
  // Scientific abstract.
  {
    labels:
      /^(?:abstract|keywords?|methods?|methodology|materials and methods|conclusions?|discussion|limitations|funding|references|related work|conflicts? of interest|ethics|participants|results)$/,
    least: 3,
    says: /\bmethods?\b|\bmethodology\b/i
  },
  // Résumé.
  {
    labels:
      /^(?:(?:work |professional |selected )?experience|employment(?: history)?|education|skills|technical skills|certificat(?:es|ions)|languages|profile|publications|references|awards|interests|volunteering)$/,
    least: 3
  },
  // Incident report.
  {
    labels:
      /^(?:timeline|root causes?|root cause analysis|detection|mitigation|remediation|contributing (?:factors|causes)|action items|trigger|severity|incident(?: summary)?|impact|resolution|corrective actions?|preventive actions?|what went (?:well|wrong)|where we got lucky|follow-ups?|five whys)$/,
    least: 3
  },
  // Decision record.
  {
    labels:
      /^(?:status|deciders|decision drivers|considered options|options considered|decision outcome|decision|consequences|supersedes|superseded by|pros and cons of the options|context and problem statement|positive consequences|negative consequences|more information|compliance)$/,
    least: 3,
    says: /\bconsequences?\b|\badr\b|\bdeciders\b|\bsupersede/i
  },
  // Request for comments.
  {
    labels:
      /^(?:motivation|detailed design|guide-level explanation|reference-level explanation|drawbacks|rationale and alternatives|prior art|unresolved questions|future possibilities|abstract|specification|backwards compatibility|security considerations|reference implementation|copyright|implementation)$/,
    least: 3
  },
  // Minutes.
  {
    labels:
      /^(?:present|attendees|participants|apologies|absent|agenda|minutes|notes|action items|actions|decisions|discussion|parking lot|next meeting|aob|any other business|round|updates|follow-ups?)$/,
    least: 3
  },
  // Software readme.
  {
    labels:
      /^(?:install|installation|usage|licen[cs]e|contributing|quick ?start|api|api reference|configuration|options|requirements|prerequisites|dependencies|build|building|development|tests?|testing|running tests|badges|credits|acknowledge?ments|changelog|example|examples|getting started|documentation|support|commands)$/,
    least: 3,
    says: /\b(?:install|installation|licen[cs]e|npm|pip|docker|clone|cargo|brew|command|repository|api|library|package|cli|build)\b/i
  },
  // Change log.
  {
    labels:
      /^(?:added|changed|deprecated|removed|fixed|security|improved|unreleased|breaking changes|bug fixes|new features|enhancements|known issues|v?\d+\.\d.*)$/,
    least: 3
  },
  // Job advertisement.
  {
    labels:
      /^(?:responsibilities|(?:basic |minimum |preferred |required )?qualifications|requirements|nice to haves?|benefits|perks|about (?:us|the role|the team|the job|you)|the role|role|what (?:you'll|you will|we'll|we) (?:do|bring|need|offer|be doing|look for|are looking for)|who you are|we offer|what we offer|your (?:tasks|profile|role|mission)|how to apply|compensation|salary|equal opportunity|key responsibilities|day to day)$/,
    least: 3
  },
  // Journal or retrospective.
  {
    labels:
      /^(?:what went (?:well|badly|wrong)|what didn't(?: go well)?|next (?:week|month|sprint)|what the (?:week|month|sprint|day) taught(?: me| us)?|this week|last week|highlights|lowlights|blockers|keep(?: doing)?|stop(?: doing)?|start(?: doing)?|plans?|wins|gratitude|mood|todo|to do|what happened|home|work|monday|tuesday|wednesday|thursday|friday|day \d+|week \d+)$/,
    least: 2,
    says: /\b(?:next|this|last) (?:week|sprint|month)\b|\bthe (?:week|month|sprint)\b|\b(?:monday|tuesday|wednesday|thursday|friday)\b/i
  },
  // Recipe or manual.
  {
    labels:
      /^(?:ingredients|method|preparation|instructions|directions|equipment|materials|steps|you will need|what you need|notes|tips|serves|troubleshooting|symptoms|possible causes?|warranty|cleaning|technical data|customer service|parts list|cause|reason|fix|workaround|diagnosis|procedure|safety|maintenance)$/,
    least: 3
  },
  // Case study.
  {
    labels:
      /^(?:client|customer|industry|about (?:the )?(?:client|customer|company)|company size|region|(?:the )?challenges?|solutions?|results?|technolog(?:y|ies)(?: used)?|services(?: used| provided)?|products? used|testimonial|at a glance|key results|outcomes?|ready to .*)$/,
    least: 4,
    says: /\bcase study\b|\bclient\b|\bour (?:customer|team of experts)\b|\bindustry\b/i
  },
  // Reference of an interface.
  {
    labels:
      /^(?:request(?: body)?|responses?|parameters|errors|headers|endpoints?|authentication|returns|rate limits?|status codes|example request|example response|schema|get .*|post .*|put .*|delete .*|throws|arguments|properties|methods)$/,
    least: 3
  },
  // Appraisal.
  {
    labels:
      /^(?:employee(?:'s)?(?: name| comments?)?|position|job title|reviewer|line manager|review period|ratings?|overall (?:rating|assessment|performance)|competenc(?:y|ies)|behaviours?|behaviors?|strengths|areas (?:for|of) (?:improvement|growth|development)|development(?: plan| goals)?|objectives(?: and results)?|training|manager(?:'s)? comments?|self[- ]assessment|signatures?)$/,
    least: 3,
    says: /\b(?:reviewer|ratings?|employee|appraisal|line manager)\b/i
  },
  // Invitation to tender.
  {
    labels:
      /^(?:evaluation criteria|award criteria|selection criteria|submission(?: requirements| deadline| of (?:offers|proposals))?|eligibility|deliverables|terms(?: and conditions)?|proposal (?:format|requirements)|budget|questions|contract(?: term)?|procurement|deadlines?|scope of (?:work|services)|contact|payment(?: terms)?|timeline|how to apply|acceptance)$/,
    least: 3,
    says: /\b(?:tender|bidders?|proposals?|offers?|rfp|vendors?|supplier|applicants?|contractor)\b/i
  },
  // Course.
  {
    labels:
      /^(?:learning (?:objectives|outcomes|goals)|prerequisites|syllabus|grading|assessment|schedule|course (?:description|outline|materials)|readings?|reading list|office hours|homework|instructors?|textbook|exercises?|assignments?|duration|certification|week \d+|module \d+|deliverables|submission)$/,
    least: 3
  },
  // Test plan.
  {
    labels:
      /^(?:test (?:cases?|environment|strategy|approach|data|scope|items|schedule|deliverables)|entry criteria|exit criteria|pass\/?fail criteria|expected results?|actual results?|preconditions|steps|regression|defects?|traceability)$/,
    least: 3
  },
  // Issue.
  {
    labels:
      /^(?:describe the bug|bug|steps to reproduce|reproduction|to reproduce|expected (?:behaviou?r|result)|actual (?:behaviou?r|result)|environment|version|additional context|screenshots|logs|is your feature request related to a problem\??|describe the solution you'd like|describe alternatives you've considered|possible solution|what i tried|workaround|priority|labels|assignee|reporter)$/,
    least: 3
  },
  // Competition entry.
  {
    labels:
      /^(?:inspiration|what it does|how (?:we|i) built it|challenges (?:we|i) ran into|accomplishments(?: that (?:we're|i'm) proud of)?|what (?:we|i) learned|what's next(?: for .*)?|built with|team|demo|tech stack|screenshots)$/,
    least: 4
  },
  // Research report.
  {
    labels:
      /^(?:methodology|methods?|participants|research (?:goals?|questions?|objectives?)|sample|key findings|findings|insights|themes|recommendations|quotes|limitations|transcripts?|interview guide|appendix|next steps)$/,
    least: 4,
    says: /\b(?:participants?|interviewees|respondents|n ?=|methodology)\b/i
  },
  // Sales page.
  {
    labels:
      /^(?:pricing|plans|testimonials|loved by .*|trusted by .*|why choose .*|what our (?:customers|clients|users) say|get started(?: today| now)?|start (?:your )?free.*|book a demo|contact(?: us| sales)?|ready to .*|sound familiar|features|how it works|sign up|faqs?|frequently asked questions)$/,
    least: 4,
    says: /\b(?:your free trial|no credit card|book a demo|sign up (?:free|now|today)|trusted by|loved by|add to cart|per seat)\b/i
  },
  // Goals of a quarter.
  {
    labels:
      /^(?:key results?|krs?|kr ?\d+|objective \d+|o\d|okrs?|initiatives|confidence|owner|check-?ins?|scores?|q[1-4](?: 20\d\d)?)$/,
    least: 2
  },
  // Code of conduct or policy.
  {
    labels:
      /^(?:our pledge|our standards|enforcement(?: responsibilities| guidelines)?|scope|attribution|reporting|reporting a vulnerability|supported versions|warning|correction|temporary ban|permanent ban|definitions|governing law|privacy|liability|termination)$/,
    least: 3
  }
]

/** The genres that the name of a label belongs to, and those that it shows by what it says. */
const genresNamed = remembered((name): {readonly own: readonly Genre[]; readonly shown: readonly Genre[]} => {
  const bare = name.replace(/^(?:the|our|my) /, '')
  return {
    own: genres.filter(({labels}) => labels.test(name) || labels.test(bare)),
    shown: genres.filter(({says}) => says?.test(name))
  }
})
const genresOf = kept(({label}: Block) => genresNamed(label?.name ?? ''))

const sayings = new Map(genres.map((genre) => [genre, genre.says && counting(new RegExp(genre.says, 'gi'))]))

/** A sign against a kind, but for its weight. */
export const isOther: Required<Pick<Sign, 'name' | 'holds' | 'mustHold'>> = {
  name: 'is of another genre',
  holds: isOfOtherGenre,
  mustHold: isSurelyOther
}

const legal = gated(
  /\b(?:hereby|herein|hereof|hereto|hereunder|thereof|thereto|notwithstanding|licensors?|licensees?|sublicen[cs]\w+|indemnif\w+|warranties)\b/gi
)
// "Licensor" and "licensors" are one word, and another than "licensee".
const legalIn = kept(({text}: Block) => legal.all(text).map(([word]) => word.slice(0, 7).toLowerCase()))
const legalByStretch = byStretches((stretch) => [...new Set(stretch.flatMap((block) => legalIn(block)))])
// A product may be made for licensees, and speak of their warranties all over.
const fewestLegal = 6

/** Whether it is a licence, a contract or terms of use, under whatever headings: by many different words of these. */
function isLegal(reading: Reading): boolean {
  return new Set(legalByStretch(reading.own).flat()).size >= fewestLegal
}

/** Whether a document's own labels show another kind of writing, or its words a legal one. */
function isOfOtherGenre(reading: Reading): boolean {
  return reading.once('genre', () => {
    if (isLegal(reading)) return true
    const found = new Map<Genre, Set<string>>()
    for (const block of reading.labelled) {
      for (const genre of genresOf(block).own) {
        found.set(genre, (found.get(genre) ?? new Set()).add(block.label!.name))
      }
    }
    return genres.some((genre) => {
      if ((found.get(genre)?.size ?? 0) < genre.least) return false
      const says = sayings.get(genre)
      return !says || reading.labelled.some((block) => genresOf(block).shown.includes(genre)) || reading.count(says) > 0
    })
  })
}

/** Whether the headings that a document surely has are those of another kind of writing. */
function isSurelyOther({body}: Glance): boolean {
  const names = [...new Set(body.headings)].map(genresNamed)
  return genres.some(
    (genre) =>
      names.filter(({own}) => own.includes(genre)).length >= genre.least &&
      (!genre.says || names.some(({shown}) => shown.includes(genre)))
  )
}

const form =
  '(?:pr\\W{0,3}faqs?|press releases?|star (?:method|answers?|format|stor(?:y|ies))|star|prds?|six-pagers?|product requirements? documents?|leadership principles?|customer quotes?|datelines?|headlines?)'
const about = counting(
  new RegExp(
    [
      `\\b(?:a|an|the|your|every|good|great|our|each|most|writing) ${form} (?:is|are|should|must|has|have|had|helps?|lets?|works?|begins?|starts?|will make|can|describes?|went|does|answers)\\b`,
      `\\b(?:called|write|writes|writing|wrote|written|read|reading|drafts?|structure|answer with|use|using) (?:a|an|the|your|about|my|our|of|with)? ?(?:first |internal |mock |good )?${form}\\b`,
      '\\bhow to (?:write|structure|answer|tell)\\b',
      '\\bworking backwards (?:process|method|approach)\\b',
      '\\b(?:pr\\W{0,3}faqs?|prds?|six-pagers?) (?:that|which) (?:i|we|you)\\b'
    ].join('|'),
    'gi'
  )
)

// Who uses a form seldom names it in a sentence.
const mention = counting(
  /(?<!["“])\b(?:press[ -]releases?|pr\W{0,3}faqs?|six-pagers?|star (?:method|format|answers?|stor(?:y|ies))|working[ -]backwards?|datelines?|sub-?headlines?)\b/gi
)
const mentions = 5

// A form is used once; who explains it shows samples of it.
const samples = 2

/** Whether a text explains a form instead of using it. */
export function isAbout(reading: Reading): boolean {
  return (
    total(reading.blocks, isSample) >= samples ||
    reading.count(mention) >= mentions ||
    explains.test(reading.title) ||
    reading.count(about) >= 2
  )
}
const isSample = ({language}: Block): number => (language !== undefined && markdown.has(language) ? 1 : 0)
const markdown = new Set(['md', 'mdx', 'markdown'])
const explains = /\b(?:how|why|when) (?:to|i|we|you should) (?:write|tell|answer|structure|start with)\b/i

/** Whether a quarter or more of the sentences tell the reader what to do. */
export function isInstruction(reading: Reading): boolean {
  return reading.count(instructionsIn) > reading.sentences / 4
}

/** Whether the text is made for a site's readers rather than for a meeting: a post, a diary, a page of a site. */
export function isPost(reading: Reading): boolean {
  const keys = ['tags', 'layout', 'categories', 'author', 'permalink', 'published']
  return (
    keys.some((key) => reading.frontMatter?.entries.has(key)) ||
    /^[^\w\n\r\u2028\u2029]*(?:(?:19|20)\d\d-\d\d-\d\d\b|(?:week|day|sprint) \d+)/im.test(reading.title) ||
    reading.count(ofSite) > 0
  )
}
const ofSite = counting(
  /\b(?:this|my last|previous|the next) (?:post|article|blog|newsletter|entry|episode)\b|\bsubscribe\b/gi
)

/** A listing or a picture, or names of code in every other sentence. */
export function showsCode(reading: Reading): boolean {
  return some(reading.blocks, isOpaque) || reading.count(codeNames) * 3 > reading.sentences
}
const isOpaque = ({type}: Block): boolean => type === 'opaque'
const codeNames = kept(({prose}: Block) => prose.marks.filter(({mark}) => mark === 'code').length)
