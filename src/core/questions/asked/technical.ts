import {questionsIn} from '../question.ts'

export const technical = questionsIn('technical', [
  {
    id: 'click-to-page',
    text: 'What happens between a click on a link and the page that appears?',
    probes: 'Names, connections, server, storage and rendering, in their order.'
  },
  {
    id: 'scale-reads',
    text: 'Your site has a hundred times the visitors tomorrow: what breaks first?',
    probes: 'You find the bottleneck before you add machines.'
  },
  {
    id: 'transaction',
    text: 'Why must moving money between two accounts be one transaction?',
    probes: 'All or nothing, and what would be lost in between.'
  },
  {
    id: 'cache',
    text: 'When does a cache do more harm than good?',
    probes: 'You speak of stale data, and of who would notice.'
  },
  {
    id: 'queue',
    text: 'What do you gain by putting a queue between two services?',
    probes: 'They fail apart, peaks are smoothed, and answers come later.'
  },
  {
    id: 'virtual-machine',
    text: 'How does a container differ from a virtual machine?',
    probes: 'What is shared, what is kept apart, and what that costs.'
  },
  {
    id: 'sql-or-not',
    text: 'When would you not keep data in a relational database?',
    probes: 'You argue from how the data is read and written.'
  },
  {
    id: 'api-design',
    text: 'Sketch an interface through which shops report their stock.',
    probes: 'Names, errors, repetition and versions, from the caller’s side.'
  },
  {
    id: 'consistency',
    text: 'Two people buy the last seat at the same moment: what should happen?',
    probes: 'You decide what customers may see, then how to ensure it.'
  },
  {
    id: 'slow-service',
    text: 'A page takes eight seconds to load: how do you find out why?',
    probes: 'You measure each part before you guess.'
  },
  {
    id: 'security',
    text: 'How would you keep passwords?',
    probes: 'You would not: salted, slow hashes, or somebody else’s sign-in.'
  },
  {
    id: 'technical-debt',
    text: 'When should engineers rewrite, and when should they mend?',
    probes: 'You weigh risk and customer value, and do not take sides.',
    rounds: ['technical', 'product']
  },
  {
    id: 'explain-to-customer',
    text: 'Explain to a shopkeeper why their data is stored in three places.',
    probes: 'Plain words, a true picture, and nothing talked down.'
  }
])
