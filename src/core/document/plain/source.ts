/** What is read. */
export interface Source {
  readonly text: string
  /** The footnotes that it may refer to, by what their definitions are compared by. */
  readonly notes: ReadonlySet<string>
}
