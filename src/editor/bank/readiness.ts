import type * as vscode from 'vscode'

const key = 'workback.ready'

/** The themes for which a person has said that they are ready. It stays in the workspace's own storage. */
export class Readiness {
  constructor(private readonly storage: vscode.Memento) {}

  /** Ids of themes. */
  get ready(): ReadonlySet<string> {
    return new Set(this.storage.get<readonly string[]>(key, []))
  }

  async tick(changes: readonly {readonly id: string; readonly ready: boolean}[]): Promise<void> {
    const all = new Set(this.ready)
    for (const {id, ready} of changes) {
      if (ready) all.add(id)
      else all.delete(id)
    }
    await this.storage.update(key, [...all])
  }
}
