import {createSession as create, type LintOptions, type Session} from './core/index.ts'

// Workback in a program of your own: what `import … from 'workback'` gives, and all that it promises to keep.
export {
  lint,
  readSettings,
  type Finding,
  type Fix,
  type Kind,
  type LintOptions,
  type ReadSettings,
  type RuleSettings,
  type Session,
  type Severity
} from './core/index.ts'

/** Opens a text for writing. */
export function createSession(text: string, options?: LintOptions): Session {
  return create(text, options)
}
