/** The part of web-ext's programming interface that is used here; it comes without types. */
declare module 'web-ext' {
  interface LintResult {
    readonly errors: readonly unknown[];
  }
  const webExt: {
    readonly cmd: {
      lint(
        options: Readonly<Record<string, unknown>>,
        settings: { readonly shouldExitProgram: boolean },
      ): Promise<LintResult>;
    };
  };
  export default webExt;
}
