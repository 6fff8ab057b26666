/** The functions of papaparse that are used; its own types would bring Node's along. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline: string
    /** Cells that match are given a leading apostrophe. */
    readonly escapeFormulae: RegExp
  }
  interface ParseConfig {
    /** `''`: found out from the first lines. */
    readonly delimiter: string
    /** Called with each row; what it throws, `parse` throws. */
    readonly step: (result: { readonly data: string[] }) => void
  }
  const Papa: {
    parse(text: string, config: ParseConfig): void
    /** Reads rows from `from` on, without the last one where `isMore` text may follow; `cursor`: where the next one begins. */
    readonly Parser: new (config: { readonly delimiter: string; readonly newline: string }) => {
      parse(
        text: string,
        from: number,
        isMore: boolean,
      ): { readonly data: readonly string[][]; readonly meta: { readonly cursor: number } }
    }
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly unknown[])[] },
      config: UnparseConfig,
    ): string
  }
  export default Papa
}
