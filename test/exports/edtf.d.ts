/** What the tests use of the parser, which brings no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
