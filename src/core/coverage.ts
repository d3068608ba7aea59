import {principles, target, type Principle} from './principles/principles.ts'

/** What coverage needs to know of a story. */
export interface CoveringStory {
  /** Ids of the principles that it claims. */
  readonly principles: readonly string[]
  /** Still a template: it claims, but there is nothing to tell yet. */
  readonly unfilled: boolean
}

export interface Coverage<Story extends CoveringStory> {
  readonly principle: Principle
  /** How many stories it wants. */
  readonly target: number
  /** The written stories that claim it. */
  readonly covered: number
  /** All stories that claim it, templates too. */
  readonly stories: readonly Story[]
}

/** How far stories cover each of the sixteen principles, in their own order. */
export function coverage<Story extends CoveringStory>(stories: readonly Story[]): Coverage<Story>[] {
  return principles.map((principle) => {
    const claiming = stories.filter((story) => story.principles.includes(principle.id))
    return {
      principle,
      target: target(principle),
      covered: claiming.filter((story) => !story.unfilled).length,
      stories: claiming
    }
  })
}
