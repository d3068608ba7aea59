// Workback in a program of your own: what `import … from 'workback'` gives, and all that it promises to keep.
export {
  createSession,
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
