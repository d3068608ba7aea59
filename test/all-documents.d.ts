// Modules that the build makes up: see scripts/all-documents.mjs.
declare module 'all-documents:*' {
  const documents: Record<string, string>
  export default documents
}
