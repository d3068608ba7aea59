import {
  claimTheme,
  dropTheme,
  lookContext,
  matrixCommands,
  newStoryFor,
  practiceCommands,
  principlesView,
  questionCommands,
  questionContexts,
  questionsView,
  refreshPrinciples,
  tagStoryCommand,
  viewLookCommands,
  type Command
} from '../manifest.ts'

/** Where a command stands in a view: in its title, or on some of its rows. */
interface Placed {
  /** `inline` and `navigation` show the icon, other groups stand in a menu, which the keyboard reaches. */
  readonly group: string
  /** What the kind of a row has to be, as a regular expression; without it, the command stands in the title. */
  readonly rows?: string
  readonly when?: string
}

interface MenuItem {
  readonly command: string
  readonly when: string
  readonly group: string
}

function placing(view: {readonly id: string}): (command: Command, ...places: readonly Placed[]) => readonly Place[] {
  return ({id: command}, ...places) =>
    places.map(({group, rows, when}) => ({
      menu: rows === undefined ? 'title' : 'item',
      item: {
        command,
        when: [`view == ${view.id}`, ...(rows ? [`viewItem =~ /^(?:${rows})$/`] : []), ...(when ? [when] : [])].join(
          ' && '
        ),
        group
      }
    }))
}

interface Place {
  readonly menu: 'title' | 'item'
  readonly item: MenuItem
}

const inPrinciples = placing(principlesView)
const {competencies, principles, filter, sort} = viewLookCommands
const {practise} = practiceCommands
const byPrinciples = `${lookContext} != competencies`
const onPrinciple = (command: Command, place: number): readonly Place[] =>
  inPrinciples(
    command,
    {rows: 'theme', group: `inline@${place}`, when: byPrinciples},
    {rows: 'theme', group: `1_theme@${place}`, when: byPrinciples}
  )

const inQuestions = placing(questionsView)
const {find, add, show, byRound, byPrinciple, open, all, best, newStory, copy, edit} = questionCommands
const onQuestion = (command: Command, rows: string, place: number): readonly Place[] =>
  inQuestions(command, {rows, group: `inline@${place}`}, {rows, group: `1_question@${place}`})

const places: readonly Place[] = [
  ...inPrinciples(competencies, {group: 'navigation@1', when: byPrinciples}),
  ...inPrinciples(principles, {group: 'navigation@1', when: `${lookContext} == competencies`}),
  ...inPrinciples(matrixCommands.show, {group: 'navigation@2'}),
  ...inPrinciples(filter, {group: 'navigation@3'}),
  ...inPrinciples(refreshPrinciples, {group: 'navigation@4'}),
  ...inPrinciples(sort, {group: '1_look@1'}),
  ...onPrinciple(newStoryFor, 1),
  ...onPrinciple(show, 2),
  ...onPrinciple(practise, 3),
  ...inPrinciples(claimTheme, {rows: 'speaking', group: 'inline@1'}, {rows: 'speaking', group: '1_tag@1'}),
  ...inPrinciples(tagStoryCommand, {rows: 'story', group: 'inline@1'}, {rows: 'story|speaking', group: '1_tag@2'}),
  ...inPrinciples(dropTheme, {rows: 'story', group: '1_tag@3'}),

  ...inQuestions(find, {group: 'navigation@1'}),
  ...inQuestions(byRound, {group: 'navigation@2', when: `!${questionContexts.byRound}`}),
  ...inQuestions(byPrinciple, {group: 'navigation@2', when: questionContexts.byRound}),
  ...inQuestions(open, {group: 'navigation@3', when: `!${questionContexts.open}`}),
  ...inQuestions(all, {group: 'navigation@3', when: questionContexts.open}),
  ...inQuestions(add, {group: 'navigation@4'}),
  ...onQuestion(best, 'question answered.*', 1),
  ...onQuestion(newStory, 'question (?:answered|open).*', 2),
  ...onQuestion(practise, 'group|question.*', 3),
  ...onQuestion(edit, 'question [a-z]+ own.*', 4),
  // In the menu alone: icons leave little room for the question.
  ...inQuestions(copy, {rows: 'question.*', group: '2_question@1'})
]

/** The menus of the views. */
export const viewMenus: Readonly<Record<'view/title' | 'view/item/context', readonly MenuItem[]>> = {
  'view/title': places.filter(({menu}) => menu === 'title').map(({item}) => item),
  'view/item/context': places.filter(({menu}) => menu === 'item').map(({item}) => item)
}
