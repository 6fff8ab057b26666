/** What the tests use of parsers that bring no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}

declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Node,
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ): Range | null
}

declare module 'dom-anchor-text-position' {
  export function toRange(root: Node, selector: { readonly start: number; readonly end: number }): Range
}
