import {phraseFinder} from './phrases.ts'
import {sentences} from './sentences.ts'
import {countWords} from './words.ts'

/** Delight, praise and vision: what anybody can say of anything. */
const listed = `thrilled|excited|exciting|excitement|delighted|delight|delightful|proud|pride|pleased|glad|happy|happier|overjoyed|honoured|honored|privileged|passionate|
  love it|love this|love the|love how|we love|i love|loved it|amazing|awesome|incredible|incredibly|fantastic|wonderful|terrific|brilliant|superb|outstanding|exceptional|phenomenal|
  great product|great service|great tool|great app|great solution|great experience|great step|great addition|great fit|great partner|perfect|best decision|the best|
  game changer|game-changer|gamechanger|game changing|game-changing|revolutionary|revolutionise|revolutionises|revolutionising|revolutionize|revolutionizes|revolutionizing|
  transform|transforms|transforming|transformative|transformational|transformed|redefine|redefines|redefining|reimagine|reimagining|disrupt|disrupting|
  next level|new level|new era|new chapter|a breakthrough|best-in-class|best in class|world-class|world class|cutting edge|cutting-edge|state of the art|state-of-the-art|next-generation|next generation|
  the future of|bright future|future is|future is here|can't wait|cannot wait|look forward|looking forward|highly recommend|would recommend|recommend it|recommend this|couldn't recommend|cannot recommend|
  my life easier|my life so much easier|life easier|lives easier|so much easier|much easier|a lot easier|easier than ever|better than ever|faster than ever|more than ever|than ever before|
  real difference|huge difference|big difference|world of difference|made a difference|made all the difference|makes all the difference|exactly what i needed|exactly what we needed|exactly what we need|just what we needed|always wanted|dream come true|
  helped us enormously|helped me enormously|helped us a lot|helped me a lot|helped us so much|helped me so much|helps us a lot|helps me a lot|very helpful|super helpful|really helpful|so helpful|invaluable|must-have|must have|a joy|magic|magical|impressed|impressive|seamless|seamlessly|effortless|
  unlock|unlocks|unlocking|empower|empowers|empowering|innovation|innovative|our mission is|our vision is|we believe|committed to|commitment to|dedicated to|journey|milestone|testament|important step|significant step|big step|huge step|strategic|
  changed everything|changes everything|changed my life|life-changing|life changing|unparalleled|unprecedented|unmatched|second to none|true partner|peace of mind|highly valuable|very satisfied|really satisfied|satisfied with`

const delights = phraseFinder(
  Object.fromEntries(
    listed
      .split('|')
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .map((phrase) => [phrase, true])
  )
)

// A time, a number, a reason, a condition, a contrast: whoever says one of these says something of their own.
const concrete =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|half|twice|once|third|quarter|seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?|nights?|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|because|since|so that|that way|which means|means that|used to|instead|no longer|any ?more|rather than|without|until|before|(?<!look )(?<!looking )(?<!looked )after|when|where|while|whenever|if|though|although|than|but|only|had to|have to|not|never|nobody|nothing|none|last|stopped|stop|started|went|came|tried|paid|pay|called|asked|wrote|sat|drove|found|forgot|missed|lost|saved)\b|n['’]t\b/i

/** Numbers of versions, and negations that only praise. */
const idle =
  /\bv?\d+(?:\.\d+)+\b|\b(?:couldn['’]t|could not|can['’]t|cannot) be (?:more|happier|prouder)\b|\b(?:could not|couldn['’]t) (?:have )?be(?:en)? more\b|\bnot (?:just|only)\b|\b(?:can['’]t|cannot) imagine [^.]{0,40}\bwithout\b|\b(?:nobody|no one|nothing) else\b|\bnothing like\b|\bmore than (?:just )?an?\b/gi

/** More words than this are hardly all praise. */
const longest = 70

/** Whether a quotation praises or looks forward, and says nothing that only this speaker could say. */
export function isDelight(quotation: string): boolean {
  if (countWords(quotation) > longest) return false
  const found = delights(quotation)
  if (found.length === 0) return false
  // A long sentence with one such word in it may well say something in the others.
  if (found.length * 20 < countWords(quotation)) return false
  const rest = found.reduceRight((text, {start, end}) => text.slice(0, start) + ' ' + text.slice(end), quotation)
  if (concrete.test(rest.replace(idle, ' '))) return false
  const parts = sentences(quotation).map(({start, end}) => quotation.slice(start, end))
  return parts.filter((part) => delights(part).length > 0).length * 2 >= parts.length
}
