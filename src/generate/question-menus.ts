import {questionCommands, questionContexts, questionsView} from '../manifest.ts'

interface MenuItem {
  readonly command: string
  readonly when: string
  readonly group: string
}

const {find, add, byRound, byPrinciple, open, all, best, newStory, copy, edit} = questionCommands
const inView = `view == ${questionsView.id}`

/** What can be done with a row: as buttons, and in its menu, which the keyboard reaches. */
function ofRows({id}: {readonly id: string}, rows: string, place: number): MenuItem[] {
  const when = `${inView} && viewItem =~ /${rows}/`
  return [
    {command: id, when, group: `inline@${place}`},
    {command: id, when, group: `1_question@${place}`}
  ]
}

/** The menus of the view *Questions*. */
export const questionMenus: Readonly<Record<'title' | 'item', readonly MenuItem[]>> = {
  title: [
    {command: find.id, when: inView, group: 'navigation@1'},
    {command: byRound.id, when: `${inView} && !${questionContexts.byRound}`, group: 'navigation@2'},
    {command: byPrinciple.id, when: `${inView} && ${questionContexts.byRound}`, group: 'navigation@2'},
    {command: open.id, when: `${inView} && !${questionContexts.open}`, group: 'navigation@3'},
    {command: all.id, when: `${inView} && ${questionContexts.open}`, group: 'navigation@3'},
    {command: add.id, when: inView, group: 'navigation@4'}
  ],
  item: [
    ...ofRows(best, '^question answered', 1),
    ...ofRows(newStory, '^question (?:answered|open)', 2),
    ...ofRows(copy, '^question', 3),
    ...ofRows(edit, '^question [a-z]+ own', 4)
  ]
}
