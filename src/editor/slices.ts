/** Does something for about so many milliseconds, and says whether it is finished. */
export type Work = (milliseconds: number) => boolean

interface Task {
  readonly work: Work
  readonly isWanted: () => boolean
  readonly settle: (finished: boolean) => void
  readonly fail: (error: unknown) => void
}

/**
 * Does long work a slice at a time, so that the host, which serves other extensions too, never waits for long. Tasks
 * take turns.
 */
export class Slices {
  private readonly tasks: Task[] = []
  private running = false

  /** @param length milliseconds */
  constructor(private readonly length: number) {}

  /**
   * Works until all is done.
   * @param isWanted asked before each slice
   * @returns false when it was given up because nobody wants it any more
   */
  run(work: Work, isWanted: () => boolean = () => true): Promise<boolean> {
    return new Promise((settle, fail) => {
      this.tasks.push({work, isWanted, settle, fail})
      if (!this.running) void this.takeTurns()
    })
  }

  private async takeTurns(): Promise<void> {
    this.running = true
    for (let task = this.tasks.shift(); task; task = this.tasks.shift()) {
      this.take(task)
      await nextTurn()
    }
    this.running = false
  }

  private take(task: Task): void {
    try {
      const wanted = task.isWanted()
      if (wanted && !task.work(this.length)) this.tasks.push(task)
      else task.settle(wanted)
    } catch (error) {
      task.fail(error)
    }
  }
}

// In both hosts a timer waits for what is due. Node hands on the messages of a channel in batches, without a pause.
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
