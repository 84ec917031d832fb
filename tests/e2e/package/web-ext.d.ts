/** The part of web-ext's programming interface that is used here; it comes without types. */
declare module 'web-ext' {
  export interface LintResult {
    readonly errors: readonly unknown[];
    readonly warnings: readonly { readonly code: string; readonly file: string }[];
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
