import type * as vscode from 'vscode'
import type {Lens, Sample} from '../../core/index.ts'
import {today, type Clock} from '../clock.ts'
import {core} from '../core.ts'
import {targetSettings} from './targets.ts'
import type {StoryIndex} from './story-index.ts'

/** Keeps how much was covered on each day, beside the workspace and not in it. */
export class CoverageHistory implements vscode.Disposable {
  private readonly subscription: vscode.Disposable
  /** Notes are taken one after the other: each begins with what the one before has kept. */
  private noted = Promise.resolve()

  constructor(
    private readonly stories: StoryIndex,
    private readonly memory: vscode.Memento,
    private readonly clock: Clock,
    private readonly log: vscode.LogOutputChannel
  ) {
    const note = (): void => {
      this.noted = this.noted
        .then(() => this.note())
        .catch((error) => this.log.warn('Could not keep the coverage', error))
    }
    this.subscription = stories.onDidChange(note)
  }

  /** The history of a lens, with all that was heard of. */
  async of(lens: Lens): Promise<Sample[]> {
    await this.noted
    return this.kept(lens)
  }

  dispose(): void {
    this.subscription.dispose()
  }

  private async note(): Promise<void> {
    const {coverage, lenses, progressOf, withSample} = await core()
    const stories = await this.stories.stories()
    const {targets} = await targetSettings()
    for (const lens of lenses) {
      const history = await this.kept(lens)
      // Where nobody has begun there is nothing to look back on.
      if (stories.length === 0 && history.length === 0) continue
      const sample = {day: today(this.clock), ...progressOf(coverage(stories, {lens, targets}))}
      const more = withSample(history, sample)
      if (more !== history) await this.memory.update(keyOf(lens), more)
    }
  }

  private async kept(lens: Lens): Promise<Sample[]> {
    return (await core()).readHistory(this.memory.get(keyOf(lens)))
  }
}

function keyOf(lens: Lens): string {
  return `workback.history.${lens}`
}
