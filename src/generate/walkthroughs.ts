import {
  matrixCommands,
  newDocumentCommands,
  practiceCommands,
  preparationCommands,
  principlesView,
  questionCommands,
  refactoringCommands,
  suggestCommands,
  toggleQuiet,
  writingCommands
} from '../manifest.ts'

/** What the editor does by itself, with the events that say that it was done. */
const problems = {id: 'workbench.actions.view.problems', title: 'Show All Findings'}
const quickFix = {id: 'editor.action.quickFix', title: 'Show Fixes'}
const ruleSettings = {id: 'workbench.action.openSettings?%22workback%22', title: 'Open the Settings'}
const showPrinciples = {id: `${principlesView.id}.focus`, title: 'Show the Principles'}

interface Button {
  readonly id: string
  readonly title: string
}

interface Step {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly buttons: readonly Button[]
  /** The picture beside it, and what it shows. */
  readonly picture: readonly [file: string, shows: string]
  /** By what the editor knows that it was done; by its buttons where nothing is said. */
  readonly done?: readonly string[]
}

const newOf = (...kinds: readonly string[]): readonly Button[] =>
  newDocumentCommands.filter(({outline}) => kinds.includes(outline.kind))

const assessment: readonly Step[] = [
  {
    id: 'start',
    title: 'Start with the form you were asked for',
    text: 'Each command makes a file with the parts that its readers look for, and a question where each answer belongs. Nothing that exists is overwritten. With a deadline, the milestones stand beside the document, and the status bar counts down.',
    buttons: [preparationCommands.startAssessment, ...newOf('prfaq', 'prd', 'essay', 'narrative')],
    picture: ['start', 'The command palette with the commands that start a document.']
  },
  {
    id: 'write',
    title: 'Fill it in from top to bottom',
    text: 'The Tab key goes from one place to the next. Type “## ” on a new line, or press Ctrl+Space, and the part that is still missing is offered first. In a first draft, quiet mode leaves only what is said about structure.',
    buttons: [toggleQuiet],
    picture: ['write', 'A document with places to fill in, and the next part that is offered.']
  },
  {
    id: 'read',
    title: 'See what a bar raiser would circle',
    text: 'What is underlined has a question: hover over the words to read it, why it matters, and an example before and after. Nothing is said of the sentence that you are writing.',
    buttons: [writingCommands.nextFinding, problems],
    picture: ['read', 'A result without a number is underlined, with the question that it raises.']
  },
  {
    id: 'mend',
    title: 'Mend it, or say why not',
    text: 'The light bulb (Ctrl+.) puts in what is missing with places to fill in. What you would rather not hear is silenced there, too: for this sentence, this document or this folder, with your reason beside it.',
    buttons: [quickFix, ruleSettings],
    picture: ['mend', 'The light bulb offers to put in what is missing.']
  }
]

const stories: readonly Step[] = [
  {
    id: 'story',
    title: 'Write the first story',
    text: 'One story a file, or several under headings: situation, problem, what you did, what came of it, and what you learned. About 200 words are 90 seconds aloud.',
    buttons: newOf('story'),
    picture: ['story', 'A story in five parts, with the principles that it shows.']
  },
  {
    id: 'form',
    title: 'Bring in the stories that you have',
    text: 'Paste them as they are: labels in bold, headings or tables are understood. A story in STAR can be turned into SPSIL and back, and one of several can be moved to a file of its own.',
    buttons: [refactoringCommands.toSpsil, refactoringCommands.toStar],
    picture: ['turn', 'A story in STAR, and the same story in SPSIL.']
  },
  {
    id: 'coverage',
    title: 'See which principles they cover',
    text: 'A line “Principles: Ownership, Dive Deep”, or the same in the front matter, says what a story is for; its words have to show it. The side bar says for each of the sixteen whether they do, how strong each story is, and what to mend first. Stories can be dragged onto a principle.',
    buttons: [showPrinciples, suggestCommands.principles],
    picture: ['coverage', 'The list of the principles with the stories that cover them.'],
    done: [`onView:${principlesView.id}`]
  },
  {
    id: 'questions',
    title: 'Find the question that you cannot answer',
    text: 'Two hundred questions by principle and by round, each with your best story for it, or with none yet. The triangle asks one of them and counts 90 seconds down while you answer aloud; nothing is recorded.',
    buttons: [questionCommands.find, practiceCommands.practise],
    picture: ['questions', 'Questions with the stories that answer them, and one without.']
  },
  {
    id: 'matrix',
    title: 'See where your stories would break',
    text: 'Stories by principles at a glance: what is shown, what is only claimed, and which story is told for too much. Beside it stands how the coverage grows, day by day.',
    buttons: [matrixCommands.show],
    picture: ['matrix', 'A table of stories by principles, with marks for what is shown and what is only claimed.']
  },
  {
    id: 'plan',
    title: 'Plan the days until the interview',
    text: 'From the day of the interview and from what your stories cover: what to draft, what to mend, what to say aloud, and when. The plan is a Markdown file of yours; to refresh it keeps what you ticked and wrote.',
    buttons: [preparationCommands.start],
    picture: ['plan', 'A plan with dates and boxes to tick.']
  }
]

/** The pages of *Get Started*, in the form of package.json. */
export const walkthroughs: readonly object[] = [
  walkthrough(
    'assessment',
    'Prepare the Writing Assessment',
    'From the prompt to a document that holds up.',
    assessment
  ),
  walkthrough('stories', 'Build Your Story Bank', 'Stories that cover the sixteen Leadership Principles.', stories)
]

function walkthrough(id: string, title: string, description: string, steps: readonly Step[]): object {
  return {id, title, description, steps: steps.map(step)}
}

function step({id, title, text, buttons, picture: [file, altText], done}: Step): object {
  return {
    id,
    title,
    description: [text, ...buttons.map((button) => `[${button.title}](command:${button.id})`)].join('\n'),
    media: {svg: `media/walkthrough/${file}.svg`, altText},
    completionEvents: done ?? buttons.map((button) => `onCommand:${button.id.replace(/\?.*/, '')}`)
  }
}
