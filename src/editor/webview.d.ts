// Modules that the build makes up: see scripts/webview.mjs.
declare module 'webview:*' {
  const text: string
  export default text
}
