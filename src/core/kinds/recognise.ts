import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import {hasDateline, namesRelease, opensQuestions, isQuestion, quotes, releaseOf} from './release.ts'
import {vocabulary} from './index.ts'
import {kindNamed, type Kind} from './outline.ts'
import {findStories} from './stories.ts'

/**
 * What a document is: as its front matter says, or by at least two signs of its structure; undefined for every
 * other Markdown. A file's name and a title alone decide nothing, because an article about a form carries them too.
 */
export function recognise(document: Document): Kind | undefined {
  return statedKind(document) ?? found(document.blocks)
}

/** The kind that the front matter names, if it is one of ours. */
function statedKind({frontMatter}: Document): Kind | undefined {
  const stated = frontMatter?.entries.get('kind')?.[0]
  return stated && kindNamed(stated.value)
}

/** Whether front matter was meant for this linter, though it names no kind: by its principles, or by a kind misspelt. */
export function meansUs({source, frontMatter}: Document): boolean {
  if (!frontMatter) return false
  const raw = source.slice(frontMatter.at.start, frontMatter.at.end)
  return (
    frontMatter.entries.has('principles') ||
    /^kind:\s*["']?(?:pr\W?faq?|prd|stor(?:y|ey|ies)|stroy|essay|narrative|written)/im.test(raw)
  )
}

function found(blocks: readonly Block[]): Kind | undefined {
  if (looksLikeStories(blocks)) return 'story'
  if (looksLikePrfaq(blocks)) return 'prfaq'
  // A six-pager has a PRD's goals and metrics; its title tells them apart.
  if (narrativeTitle.test(titleOf(blocks)) && looksLikeNarrative(blocks)) return 'narrative'
  if (looksLikePrd(blocks)) return 'prd'
  if (looksLikeNarrative(blocks)) return 'narrative'
  if (looksLikeEssay(blocks)) return 'essay'
  return undefined
}

/** The words of a document's title: what stands above its first prose. */
function titleOf(blocks: readonly Block[]): string {
  const opening = blocks.slice(0, 3).filter((block) => block.type === 'heading' || block.label !== undefined)
  return opening.map((block) => (block.label?.text ?? '') + ' ' + block.text).join(' ')
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'heading' ? 0 : block.words), 0)
}

function countMatches(blocks: readonly Block[], pattern: RegExp): number {
  return blocks.reduce((sum, block) => sum + (block.text.match(pattern)?.length ?? 0), 0)
}

/** The parts of a kind that the document's own labels name. */
function namedParts(blocks: readonly Block[], kind: Kind): Set<string> {
  const lookUp = vocabulary(kind)
  return new Set(blocks.flatMap((block) => (block.label && block.label.form !== 'plain' ? lookUp(block.label) : [])))
}

function looksLikePrfaq(blocks: readonly Block[]): boolean {
  if (prdTitle.test(titleOf(blocks))) return false
  const questions = blocks.filter((block) => isQuestion(block)).length
  const hasFaq = questions >= 2 && blocks.some((block) => opensQuestions(block))
  const release = releaseOf(blocks)
  if (release.length === blocks.length) return false
  const container =
    blocks.some((block) => block.type === 'heading' && namesRelease(block.text)) || namesRelease(titleOf(blocks))
  const dateline = release
    .slice(0, 12)
    .some((block) => block.type !== 'heading' && hasDateline((block.label?.text ?? '') + block.text))
  const quoted = release.some((block) => quotes(block))
  const parts = namedParts(release, 'prfaq')
  const arc =
    ['customer-problem', 'solution', 'company-quote', 'customer-quote', 'call-to-action'].filter((part) =>
      parts.has(part)
    ).length >= 2
  const signs = [container, dateline, quoted, arc].filter(Boolean).length
  const told = wordCount(release) >= 20 && !isAbout(release)
  // A README has questions and a problem too: only a press release has a name, a date or a voice besides.
  return hasFaq && told && signs >= (arc ? 2 : 1)
}

/** Whether a text explains the form instead of using it. */
function isAbout(blocks: readonly Block[]): boolean {
  return (
    countMatches(
      blocks,
      /\b(?:a|the|your|every|good|great) (?:pr\W{0,3}faqs?|press release|star (?:method|answer|format)|prd|six-pager)s? (?:is|are|should|must|has|have|helps?|lets?|works?|begins?|starts?)\b|\bhow to (?:write|structure|answer)\b|\bworking backwards (?:process|method)\b/gi
    ) > 0
  )
}

const prdTitle = /\bprds?\b|product requirements?|requirements document|product spec/i

function looksLikePrd(blocks: readonly Block[]): boolean {
  const parts = namedParts(blocks, 'prd')
  const titled = prdTitle.test(titleOf(blocks))
  const why = parts.has('problem') || parts.has('customer') || parts.has('goals')
  const told = wordCount(blocks) >= 60 && !isAbout(blocks)
  const scope = ['non-goals', 'success-metrics', 'risks'].filter((part) => parts.has(part)).length
  if (titled) return told && why && parts.size >= 2
  return (
    told &&
    why &&
    parts.has('requirements') &&
    scope >= 1 &&
    parts.size >= 4 &&
    (parts.has('problem') || parts.has('customer'))
  )
}

function looksLikeStories(blocks: readonly Block[]): boolean {
  // "Problem", "Solution" and "Impact" head a PRD's sections too.
  const specified = namedParts(blocks, 'prd')
  if (
    prdTitle.test(titleOf(blocks)) ||
    ['non-goals', 'requirements', 'success-metrics', 'risks'].filter((part) => specified.has(part)).length >= 2
  )
    return false
  const lookUp = vocabulary('story')
  return findStories(blocks, lookUp).some(({start, end}) => {
    const story = blocks.slice(start, end)
    const parts = new Set(story.flatMap((block) => (block.label ? lookUp(block.label) : [])))
    const star = ['situation', 'task', 'action', 'result'].filter((part) => parts.has(part)).length
    const labelled = star >= 3 && (parts.has('action') || parts.has('result'))
    return (labelled || parts.size === 0) && isTold(story) && !isAbout(blocks)
  })
}

// A story is told: somebody did something. Instructions ("Describe the situation") and questions are not.
const teller = /\b(?:I|we|my|our|me|us)\b/g
const past =
  /\b(?:\w{2,}ed|was|were|had|did|went|took|made|wrote|built|led|found|ran|cut|told|gave|got|set|kept|began|chose|sent|met|saw)\b/gi
const instruction =
  /^(?:describe|explain|state|say|list|give|name|keep|set|use|start|show|write|tell|focus|include|avoid|share|what|where|when|who|how|why)\b/i

function isTold(blocks: readonly Block[]): boolean {
  const words = wordCount(blocks)
  if (words < 25) return false
  const sentences = blocks.flatMap((block) => (block.type === 'heading' ? [] : block.sentences))
  const instructions = sentences.filter((sentence) => instruction.test(sentence.text)).length
  if (instructions > sentences.length / 4) return false
  return (
    countMatches(blocks, past) >= 4 && (countMatches(blocks, teller) >= 2 || countMatches(blocks, /\byour?\b/gi) >= 2)
  )
}

const narrativeTitle =
  /\b(?:six|6|one|1|two|2)[- ]pager\b|\bbrief\b|\bnarrative\b|\bexecutive summary\b|\bmemo\b|\brecommendation\b/i

function looksLikeNarrative(blocks: readonly Block[]): boolean {
  if (wordCount(blocks) < 250 || isAbout(blocks)) return false
  const parts = namedParts(blocks, 'narrative')
  if (narrativeTitle.test(titleOf(blocks))) return parts.size >= 3
  const decides = ['proposal', 'ask', 'alternatives', 'tenets'].some((part) => parts.has(part))
  return decides && parts.has('problem') && parts.size >= 5
}

const prompt =
  /\b(?:most inventive|judge?ment call|most innovative|prompt\b|tell me about a time|describe a (?:time|situation)|written response|writing (?:assessment|exercise|sample))/i

function looksLikeEssay(blocks: readonly Block[]): boolean {
  const opening = blocks.slice(0, 4)
  const asked = opening.some((block) => prompt.test((block.label?.text ?? '') + ' ' + block.text))
  const prose = blocks.filter((block) => block.type === 'text' && !block.item && block.text.length > 120)
  const words = wordCount(blocks)
  const own = countMatches(prose, /\b(?:I|my|me)\b/g)
  return asked && prose.length >= 4 && words >= 200 && own / words > 0.012 && countMatches(prose, past) / words > 0.02
}
