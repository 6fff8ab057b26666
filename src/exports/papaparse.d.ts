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
    readonly NODE_STREAM_INPUT: 1
    /** In Node, a `stream.Duplex`: text in, rows out. */
    parse(input: 1, config: Pick<ParseConfig, 'delimiter'>): unknown
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly unknown[])[] },
      config: UnparseConfig,
    ): string
  }
  export default Papa
}
