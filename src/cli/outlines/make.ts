/** The basemap's bytes. */
export async function makeOutlines(_progress: (line: string) => void): Promise<Uint8Array> {
  return new Uint8Array()
}
