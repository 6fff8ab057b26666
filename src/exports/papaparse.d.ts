/** The one function of papaparse that is used; its own types would bring Node's along. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline: string
    /** Cells that match are given a leading apostrophe. */
    readonly escapeFormulae: RegExp
  }
  const Papa: {
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly unknown[])[] },
      config: UnparseConfig,
    ): string
  }
  export default Papa
}
