import {availableParallelism} from 'node:os'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {checker, type Outcome, type Task} from './check.ts'

/** Another thread has to load the tool and to warm up: it is worth its while with so many files for each. */
const filesForAHelper = 50

/** More would mostly wait for the memory and for the disk. */
const mostHelpers = 7

/** In megabytes, as much stack as the first thread has, so that what is nested too deeply is so in all of them. */
const stackSizeMb = 1.15

/** What threads share: each takes the next file that none has taken, so that all are done at the same time. */
interface Work {
  readonly files: readonly string[]
  readonly task: Task
  /** One number: how many files are taken. */
  readonly taken: Int32Array
}

type Keep = (index: number, outcome: Outcome) => void

/** What comes of each file, in their order; of many files on several processors. */
export async function checkAll(files: readonly string[], task: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const work: Work = {files, task, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))}
  const keep: Keep = (index, outcome) => {
    outcomes[index] = outcome
  }
  const helpers = Math.min(availableParallelism() - 1, mostHelpers, Math.floor(files.length / filesForAHelper))
  await Promise.all([...Array.from({length: helpers}, () => helper(work, keep)), takePart(work, keep)])
  return outcomes
}

/** Whether this thread was started to help; then it does, and there is nothing else to do. */
export async function helps(): Promise<boolean> {
  if (isMainThread) return false
  await takePart(workerData as Work, (...done) => parentPort!.postMessage(done))
  return true
}

async function takePart({files, task, taken}: Work, keep: Keep): Promise<void> {
  const check = checker(task)
  for (let index; (index = Atomics.add(taken, 0, 1)) < files.length;) keep(index, await check(files[index]!))
}

/** The tool itself in another thread, until it has nothing left to do. */
function helper(work: Work, keep: Keep): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), {workerData: work, resourceLimits: {stackSizeMb}})
      .on('message', (done: Parameters<Keep>) => keep(...done))
      .on('error', reject)
      .on('exit', () => resolve())
  })
}
